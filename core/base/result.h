#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace packledger {

/// A value, or the Error that stood in its way. Nothing in Packledger throws.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(codes::checkDigit, detail, where);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, Where where = {})
{
    return tl::unexpected<Error>(Error { code, std::move(detail), std::move(where) });
}

/// Hands on the failure of another call.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace packledger
