#include "workflow/itemwords.h"

#include <QCoreApplication>

namespace packledger::workflow {

QString stateWords(const QByteArray &name)
{
    struct Words
    {
        const char *name;
        const char *text;
    };
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
    for (const Words &words : known) {
        if (name == words.name)
            return QCoreApplication::translate("ItemWords", words.text);
    }
    return QString::fromUtf8(name);
}

} // namespace packledger::workflow
