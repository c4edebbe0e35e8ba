#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace packledger::labels {

/// Text with fields in it: "LOT {item.lot}", "{item.expiry:YYYY-MM}", "{symbol.code}" for what stands in brackets
/// beneath the symbol named "code" ("{symbol.code:lines}": each AI on a line of its own). "{{" writes a brace.
class TextPattern
{
public:
    struct Field
    {
        QString name;
        QString format;
    };

    TextPattern() = default;
    /// Errors: codes::templateField, with the field that is none.
    [[nodiscard]] static Result<TextPattern> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] std::vector<Field> fields() const;
    /// Whether it shows that field, in any format.
    [[nodiscard]] bool shows(QStringView field) const;
    /// Whether it shows something of the item or of a symbol, which may neither be cut nor left out.
    [[nodiscard]] bool showsItem() const;
    [[nodiscard]] QString filled(const std::function<QString(const Field &)> &value) const;

    friend bool operator==(const TextPattern &a, const TextPattern &b) { return a.m_text == b.m_text; }

private:
    struct Part
    {
        QString literal;
        Field field; ///< behind the literal; no name: none
    };

    QString m_text;
    std::vector<Part> m_parts;
};

} // namespace packledger::labels
