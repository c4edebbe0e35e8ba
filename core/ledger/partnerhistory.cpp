#include "ledger/partnerhistory.h"

#include "ledger/actbody.h"

#include <QJsonDocument>

namespace packledger::ledger {

std::optional<QJsonObject> partnerProfileAt(Database &database, const QByteArray &name, qint64 seq)
{
    Rows rows
        = database.query("SELECT body FROM journal WHERE act = 'partner.set' AND seq <= ? ORDER BY seq DESC", seq);
    while (rows.next()) {
        const QJsonObject body = QJsonDocument::fromJson(rows.blob(0)).object();
        if (textOf(body, "name") == name)
            return body.value(QLatin1StringView("profile")).toObject();
    }
    return std::nullopt;
}

} // namespace packledger::ledger
