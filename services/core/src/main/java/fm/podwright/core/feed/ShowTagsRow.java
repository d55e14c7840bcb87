package fm.podwright.core.feed;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/// What a show says in tags, as its row has it.
@MappedEntity("show")
record ShowTagsRow(
    @OfAccount AccountId accountId,
    @Id @OfShow ShowId id,
    @TypeDef(type = DataType.JSON) ShowTagsJson tags,
    int tagsVersion) {}
