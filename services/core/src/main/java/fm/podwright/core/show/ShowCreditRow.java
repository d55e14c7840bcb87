package fm.podwright.core.show;

import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.PersonId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.MappedEntity;

/// What a person does in every episode of a show, as the table has it.
@MappedEntity("show_credit")
record ShowCreditRow(
    @OfAccount AccountId accountId,
    @OfShow ShowId showId,
    @OfPerson PersonId personId,
    String role,
    String roleGroup,
    int position) {}
