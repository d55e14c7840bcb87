package fm.podwright.templates;

/// One whole page, with all that its template needs. A page record `dashboard.show.NewShowPage`
/// belongs to the template `dashboard/show/newShow.jte`, which takes it as its only parameter,
/// `page`.
public interface Page {
  /// The path of the template, deduced from the record's package and name.
  default String template() {
    var type = getClass();
    var folder = type.getPackageName().substring(Page.class.getPackageName().length());
    var name = type.getSimpleName().replaceFirst("(Page|Frame)$", "");
    var file = Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".jte";
    return (folder.replace('.', '/') + "/" + file).substring(1);
  }
}
