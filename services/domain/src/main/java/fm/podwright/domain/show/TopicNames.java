package fm.podwright.domain.show;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes tags readable ("github-actions" is "GitHub Actions") and names into slugs. What was typed
/// with capitals or blanks stays as it was typed.
public final class TopicNames {
  private static final Map<String, String> KNOWN =
      Stream.of(
              "aws=AWS, cdn=CDN, api=API, css=CSS, html=HTML, http=HTTP, json=JSON, sql=SQL,"
                  + " ssh=SSH",
              "tls=TLS, ssl=SSL, dns=DNS, ui=UI, ux=UX, ai=AI, ml=ML, llm=LLM, seo=SEO, gdpr=GDPR",
              "ios=iOS, macos=macOS, gcp=GCP, ci=CI, cd=CD, saas=SaaS, paas=PaaS, s3=S3, ec2=EC2",
              "ecs=ECS, vps=VPS, grpc=gRPC, graphql=GraphQL, php=PHP, rss=RSS, xml=XML",
              "postgres=PostgreSQL, postgresql=PostgreSQL, mysql=MySQL, mariadb=MariaDB",
              "sqlite=SQLite, mongodb=MongoDB, dynamodb=DynamoDB, couchdb=CouchDB,"
                  + " rabbitmq=RabbitMQ",
              "github=GitHub, gitlab=GitLab, github-actions=GitHub Actions, circleci=CircleCI",
              "gitlab-ci=GitLab CI, digitalocean=DigitalOcean, linkedin=LinkedIn, youtube=YouTube",
              "paypal=PayPal, sendgrid=SendGrid, jquery=jQuery, javascript=JavaScript",
              "typescript=TypeScript, coffeescript=CoffeeScript, nodejs=Node.js, vuejs=Vue.js",
              "nextjs=Next.js, dotnet=.NET, c-sharp=C#, f-sharp=F#, c-plus-plus=C++, golang=Go",
              "lets-encrypt=Let's Encrypt, letsencrypt=Let's Encrypt, haproxy=HAProxy",
              "fastapi=FastAPI, opentelemetry=OpenTelemetry, new-relic=New Relic, statsd=StatsD",
              "devops=DevOps, graphviz=Graphviz, webassembly=WebAssembly, websockets=WebSockets",
              "ffmpeg=FFmpeg, latex=LaTeX, freebsd=FreeBSD, openbsd=OpenBSD, coreos=CoreOS",
              "elasticsearch=Elasticsearch, opensearch=OpenSearch, clickhouse=ClickHouse")
          .flatMap(line -> Arrays.stream(line.split(", ")))
          .map(entry -> entry.split("=", 2))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private TopicNames() {}

  /// The name that people read for what was typed.
  public static String readable(String typed) {
    var tag = typed.strip().replaceAll("\\s+", " ");
    if (!isTag(tag)) return tag;
    var known = KNOWN.get(tag);
    return known == null ? titled(tag) : known;
  }

  /// The slug that belongs to a name; empty if no letter of it can stand in one.
  public static Optional<Slug> slug(String name) {
    var spelled =
        name.strip()
            .replaceAll("^\\.NET\\b", "dotnet")
            .replaceAll("(?<=[A-Za-z])#(?=\\s|$)", "-sharp")
            .replace("+", "-plus")
            .replace("'", "")
            .replace("’", "");
    return Slug.suggestedBy(spelled);
  }

  /// True for what nobody took care to write: small letters with hyphens.
  private static boolean isTag(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT)) && text.indexOf(' ') < 0;
  }

  private static String titled(String tag) {
    return Arrays.stream(tag.split("[-_]"))
        .filter(word -> !word.isEmpty())
        .map(word -> KNOWN.getOrDefault(word, capital(word)))
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    var end = word.offsetByCodePoints(0, 1);
    return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
  }
}
