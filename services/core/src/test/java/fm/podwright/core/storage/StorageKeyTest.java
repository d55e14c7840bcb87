package fm.podwright.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.domain.tenancy.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageKeyTest {
  private static final AccountId ACCOUNT = AccountId.of("01930000-0000-7000-8000-000000000001");

  @Test
  void a_key_begins_with_its_account() {
    var key = StorageKey.of(ACCOUNT, "media/one.mp3");

    assertThat(key.value()).isEqualTo(ACCOUNT + "/media/one.mp3");
    assertThat(key.account()).isEqualTo(ACCOUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "../other", "a/../b", "a//b", "/a", "a/", "a b", "a\nb", "a\u0000", ".a", "ä"})
  void no_key_reaches_out_of_its_account(String path) {
    assertThatThrownBy(() -> StorageKey.of(ACCOUNT, path))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_key_without_an_account_is_none() {
    assertThatThrownBy(() -> new StorageKey("media/one.mp3"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
