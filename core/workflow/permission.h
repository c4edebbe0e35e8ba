#pragma once

#include "access/accesserrors.h"
#include "access/session.h"
#include "base/result.h"

namespace packledger::workflow {

/// Fails with access.not-permitted, and the permission's name, where the person may not.
[[nodiscard]] inline Result<void> permitted(const access::Session &person, access::Permission permission)
{
    if (person.may(permission))
        return {};
    return fail(packledger::codes::notPermitted, QString::fromLatin1(access::nameOf(permission)));
}

} // namespace packledger::workflow
