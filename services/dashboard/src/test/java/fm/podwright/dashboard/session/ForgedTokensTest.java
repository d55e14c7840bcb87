package fm.podwright.dashboard.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ForgedTokensTest {
  @AutoClose private static final RunningDashboard dashboard = RunningDashboard.start();
  private static final Browser browser = dashboard.owner("ada@example.com");
  private static final String genuine = browser.cookie("session");

  @Test
  void the_genuine_one_opens() {
    assertThat(status(genuine)).isEqualTo(200);
  }

  @Test
  void one_without_a_signature_is_refused() {
    var payload = genuine.split("\\.", -1)[1];

    assertThat(status(encode("{\"alg\":\"none\"}") + "." + payload + ".")).isEqualTo(303);
  }

  @Test
  void one_of_another_key_or_algorithm_is_refused() throws ParseException, JOSEException {
    var claims = SignedJWT.parse(genuine).getJWTClaimsSet();
    var known = "a key for tests that is long enough to be taken".getBytes(UTF_8);

    assertThat(status(sign(claims, JWSAlgorithm.HS256, new byte[32]))).isEqualTo(303);
    assertThat(status(sign(claims, JWSAlgorithm.HS256, known))).isEqualTo(303);
    assertThat(status(sign(claims, JWSAlgorithm.HS512, new byte[64]))).isEqualTo(303);
  }

  @Test
  void one_with_changed_claims_is_refused() {
    var parts = genuine.split("\\.", -1);
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    var changed = encode(claims.replaceFirst("\"exp\":\\d+", "\"exp\":99999999999"));

    assertThat(status(parts[0] + "." + changed + "." + parts[2])).isEqualTo(303);
  }

  @Test
  void garbage_is_refused() {
    for (var token : new String[] {"", ".", "..", "a.b.c", "eyJ", genuine + "x"}) {
      assertThat(status(token)).as(token).isEqualTo(303);
    }
  }

  @Test
  void one_that_ran_out_is_refused() {
    var other = RunningDashboard.start();
    try (other) {
      var late = other.owner("late@example.com");
      late.cookies().remove("renewal");
      other.pass(Duration.ofMinutes(10));

      assertThat(late.get("/home").statusCode()).isEqualTo(303);
    }
  }

  private static int status(String token) {
    var forged = dashboard.browser();
    forged.cookies().put("session", token);
    return forged.get("/home").statusCode();
  }

  private static String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, byte[] key)
      throws JOSEException {
    var jwt = new SignedJWT(new JWSHeader(algorithm), claims);
    jwt.sign(new MACSigner(key));
    return jwt.serialize();
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
  }
}
