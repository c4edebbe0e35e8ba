#pragma once

#include "epcis/event.h"

#include <QHash>
#include <QSet>

namespace packledger::epcis {

/// The prefixes under which one event's namespaces are written. A prefix is the one the event came with where that is
/// free; it is never one that a value of the event begins with ("example:x"), which would give the value a new meaning.
class Prefixes
{
public:
    /// `fixed`: {prefix, namespace} declared for the whole document.
    explicit Prefixes(const std::vector<std::pair<QByteArray, QByteArray>> &fixed);

    /// Finds prefixes for every namespace in the event's extensions.
    void assign(const Event &event);

    /// The prefix of a namespace that was assigned or is fixed.
    [[nodiscard]] QByteArray of(const QByteArray &ns) const { return m_prefixes.value(ns); }

    /// What must be declared with the event, in the order of its first use.
    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &declarations() const { return m_declarations; }

private:
    QHash<QByteArray, QByteArray> m_prefixes; ///< namespace → prefix
    QSet<QByteArray> m_taken;
    std::vector<std::pair<QByteArray, QByteArray>> m_declarations;

    void avoid(QByteArrayView value);
    void avoid(const std::vector<Uri> &values);
    void avoidValuesOf(const Event &event);
    void assign(const ExtensionNode &node);
    void assign(const Extensions &nodes);
};

/// Whether the text can be an XML name without colon, or the prefix of a JSON-LD name.
[[nodiscard]] bool isNcName(QByteArrayView text);

} // namespace packledger::epcis
