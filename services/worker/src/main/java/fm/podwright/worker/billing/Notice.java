package fm.podwright.worker.billing;

import java.util.List;

/// What is written to an owner.
record Notice(String subject, List<String> paragraphs) {
  static Notice of(String subject, String... paragraphs) {
    return new Notice(subject, List.of(paragraphs));
  }
}
