#include "workflow/partnername.h"

#include "ledger/localsystems.h"

#include <QCoreApplication>

namespace packledger::workflow {

QString partnerName(const QByteArray &name)
{
    return name == ledger::localSystems ? QCoreApplication::translate("Exchange", "systems of this site")
                                        : QString::fromUtf8(name);
}

} // namespace packledger::workflow
