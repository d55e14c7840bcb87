package fm.podwright.dashboard.episode;

import io.micronaut.serde.annotation.Serdeable;

/// A picture that was taken: what stands in the chapter's field, and where it can be seen.
@Serdeable
record ChapterPictureAnswer(String path, String shown) {}
