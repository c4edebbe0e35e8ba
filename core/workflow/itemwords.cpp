#include "workflow/itemwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace packledger::workflow {

namespace {

struct Words
{
    const char *name;
    const char *text;
};

QString textOf(std::span<const Words> known, const QByteArray &name)
{
    const auto found = std::ranges::find_if(known, [&](const Words &words) { return name == words.name; });
    return found == known.end() ? QString::fromUtf8(name) : QCoreApplication::translate("ItemWords", found->text);
}

} // namespace

QString stateWords(const QByteArray &name)
{
    static constexpr Words known[] = {
        { "mentioned", QT_TRANSLATE_NOOP("ItemWords", "only named so far") },
        { "active", QT_TRANSLATE_NOOP("ItemWords", "with its maker") },
        { "in-transit", QT_TRANSLATE_NOOP("ItemWords", "on its way here") },
        { "received", QT_TRANSLATE_NOOP("ItemWords", "in stock") },
        { "shipped", QT_TRANSLATE_NOOP("ItemWords", "shipped") },
        { "partially-dispensed", QT_TRANSLATE_NOOP("ItemWords", "partly dispensed") },
        { "dispensed", QT_TRANSLATE_NOOP("ItemWords", "dispensed") },
        { "decommissioned", QT_TRANSLATE_NOOP("ItemWords", "decommissioned") },
        { "destroyed", QT_TRANSLATE_NOOP("ItemWords", "destroyed") },
        { "consumed", QT_TRANSLATE_NOOP("ItemWords", "used up in repackaging") },
    };
    return textOf(known, name);
}

QString holdReasonWords(const QByteArray &name)
{
    static constexpr Words known[] = {
        { "recall", QT_TRANSLATE_NOOP("ItemWords", "recalled") },
        { "suspect", QT_TRANSLATE_NOOP("ItemWords", "suspect") },
        { "expired", QT_TRANSLATE_NOOP("ItemWords", "expired") },
        { "quarantine", QT_TRANSLATE_NOOP("ItemWords", "put aside") },
        { "not-on-asn", QT_TRANSLATE_NOOP("ItemWords", "not in the delivery") },
        { "damaged", QT_TRANSLATE_NOOP("ItemWords", "damaged") },
        { "awaiting-data", QT_TRANSLATE_NOOP("ItemWords", "waiting for data") },
    };
    return textOf(known, name);
}

QString levelWords(const QByteArray &name)
{
    static constexpr Words known[] = {
        { "unit", QT_TRANSLATE_NOOP("ItemWords", "pack") },
        { "bundle", QT_TRANSLATE_NOOP("ItemWords", "bundle") },
        { "case", QT_TRANSLATE_NOOP("ItemWords", "case") },
        { "pallet", QT_TRANSLATE_NOOP("ItemWords", "pallet") },
    };
    return textOf(known, name);
}

} // namespace packledger::workflow
