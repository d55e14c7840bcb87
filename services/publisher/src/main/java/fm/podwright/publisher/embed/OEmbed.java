package fm.podwright.publisher.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.podwright.domain.site.Embed;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Query;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.Snapshot;
import io.micronaut.json.JsonMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// oEmbed 1.0 (oembed.com): what a site that was given the address of an episode's page shows in
/// its place. 404 for a page that is none of this show's episodes, 501 for a format that is not
/// spoken.
@Singleton
public class OEmbed {
  private static final int LEAST_HEIGHT = 120;
  private static final int AGE = 3600;
  private static final String JSON = "application/json; charset=utf-8";
  private static final String XML = "text/xml; charset=utf-8";
  private static final String WORDS = "text/plain; charset=utf-8";

  private final JsonMapper json;

  OEmbed(JsonMapper json) {
    this.json = json;
  }

  /// The answer to a question of this show.
  public Reply answer(Request request, Snapshot snapshot) {
    var query = new Query(request.query());
    var format = query.value("format").orElse("json");
    if (!format.equals("json") && !format.equals("xml")) {
      return reply(501, WORDS, "The formats are json and xml.\n");
    }
    var url = query.value("url");
    if (url.isEmpty()) return reply(400, WORDS, "Give the address of an episode's page as url=.\n");
    return Embeddable.at(url.get(), snapshot, request.host())
        .map(it -> facts(snapshot, it, query))
        .map(it -> format.equals("json") ? reply(200, JSON, json(it)) : reply(200, XML, xml(it)))
        .orElseGet(() -> reply(404, WORDS, "No episode of this show has that address.\n"));
  }

  private static Map<String, Object> facts(Snapshot snapshot, Embeddable page, Query query) {
    var show = snapshot.feed().show();
    var site = snapshot.feed().site();
    var episode = snapshot.items().get(page.place()).episode();
    var plain = Embed.of(site, episode.slug(), episode.title());
    var embed = page.second().isPresent() ? plain.from(page.second().getAsInt()) : plain;
    var width = Math.min(query.number("maxwidth").orElse(Embed.WIDTH), Embed.WIDTH);
    var height =
        Math.clamp(query.number("maxheight").orElse(Embed.HEIGHT), LEAST_HEIGHT, Embed.HEIGHT);
    var facts = new LinkedHashMap<String, Object>();
    facts.put("version", "1.0");
    facts.put("type", "rich");
    facts.put("title", episode.title());
    facts.put(
        "author_name", show.about().author().isEmpty() ? show.title() : show.about().author());
    facts.put("author_url", site.home().toString());
    facts.put("provider_name", show.title());
    facts.put("provider_url", site.home().toString());
    facts.put("cache_age", AGE);
    show.artwork()
        .ifPresent(artwork -> {
          facts.put("thumbnail_url", site.image(artwork, artwork.atLeast(640)).toString());
          facts.put("thumbnail_width", artwork.atLeast(640));
          facts.put("thumbnail_height", artwork.atLeast(640));
        });
    facts.put("width", width);
    facts.put("height", height);
    facts.put("html", embed.code(String.valueOf(width), height));
    return facts;
  }

  private String json(Map<String, Object> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String xml(Map<String, Object> facts) {
    var text = new StringWriter();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("oembed");
      for (var fact : facts.entrySet()) {
        xml.writeStartElement(fact.getKey());
        xml.writeCharacters(printable(fact.getValue().toString()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// XML 1.0 knows no control characters.
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", "");
  }

  private static Reply reply(int status, String type, String text) {
    var headers =
        Fields.of(type, status == 200 ? "public, max-age=" + AGE : "no-cache")
            .set(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    return new Reply.Whole(status, headers, text.getBytes(UTF_8));
  }
}
