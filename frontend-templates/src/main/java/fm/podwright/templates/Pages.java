package fm.podwright.templates;

import fm.podwright.templates.mail.Mail;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;

/// Renders pages and mails from templates that were compiled with the build. Safe to share.
public final class Pages {
  private static final String GENERATED = "fm.podwright.templates.generated.";

  private final TemplateEngine html = engine(ContentType.Html, GENERATED + "html");
  private final TemplateEngine text = engine(ContentType.Plain, GENERATED + "text");

  /// The page as UTF-8.
  public byte[] render(Page page) {
    var output = new Utf8ByteOutput();
    html.render(page.template(), page, output);
    return output.toByteArray();
  }

  /// The HTML part of a mail.
  public String html(Mail mail) {
    var output = new StringOutput();
    html.render(mail.template(), mail, output);
    return output.toString();
  }

  /// The plain-text part of a mail.
  public String text(Mail mail) {
    var output = new StringOutput();
    text.render(mail.template(), mail, output);
    return output.toString().strip() + "\n";
  }

  private static TemplateEngine engine(ContentType type, String generated) {
    return TemplateEngine.createPrecompiled(null, type, Pages.class.getClassLoader(), generated);
  }
}
