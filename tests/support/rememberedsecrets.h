#pragma once

#include "transport/secreterrors.h"
#include "transport/secrets.h"

#include <QMap>

namespace packledger::test {

/// Secrets that last as long as a test.
class RememberedSecrets final : public transport::Secrets
{
public:
    QMap<QByteArray, QByteArray> known;

    [[nodiscard]] Result<QByteArray> value(const QByteArray &name) override
    {
        if (!known.contains(name))
            return fail(codes::unknownSecret, QString::fromUtf8(name));
        return known.value(name);
    }
    [[nodiscard]] Result<void> keep(const QByteArray &name, const QByteArray &value) override
    {
        known.insert(name, value);
        return {};
    }
    [[nodiscard]] Result<void> remove(const QByteArray &name) override
    {
        known.remove(name);
        return {};
    }
    [[nodiscard]] Result<QByteArrayList> names() override { return known.keys(); }
};

} // namespace packledger::test
