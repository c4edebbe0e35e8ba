#pragma once

#include "base/result.h"
#include "gs1/gtin.h"

#include <QByteArray>
#include <QByteArrayView>

namespace packledger::scan {

/// Pharmazentralnummer, the German national product number: eight digits, the last a check digit. Never invalid.
class Pzn
{
public:
    /// Eight digits, or seven of the older form. Errors: codes::empty, charset, length, checkDigit.
    [[nodiscard]] static Result<Pzn> parse(QByteArrayView text);

    [[nodiscard]] const QByteArray &digits() const noexcept { return m_digits; }
    /// The GTIN that names the same article: 04150, the PZN, a check digit.
    [[nodiscard]] gs1::Gtin ntin() const;

private:
    explicit Pzn(QByteArray digits)
        : m_digits(std::move(digits))
    {
    }
    QByteArray m_digits;
};

} // namespace packledger::scan
