#include "transport/secrets.h"

#include <algorithm>

namespace packledger::transport {

bool isSecretName(const QByteArray &name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '.';
    };
    return !name.isEmpty() && name.size() <= 64 && name.front() != '.'
        && std::all_of(name.begin(), name.end(), isPlain);
}

} // namespace packledger::transport
