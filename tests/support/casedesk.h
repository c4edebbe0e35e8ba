#pragma once

#include "exceptions/caseanswers.h"
#include "exceptions/casesubjects.h"
#include "exceptions/receiptcases.h"
#include "ledger/exchangestores.h"
#include "support/dock.h"

#include <QJsonDocument>

namespace packledger::test {

/// A dock, and the cases that come of what it receives. The seller is the partner "pharma".
class CaseDesk : public Dock
{
public:
    CaseDesk()
    {
        addPartner("pharma", "0361414000018");
        set("exceptions.email", QStringLiteral("dock@site.example"));
    }

    void addPartner(const QByteArray &name, const QByteArray &gln, const QJsonObject &more = {})
    {
        QJsonObject profile { { QStringLiteral("name"), QString::fromLatin1(name) },
            { QStringLiteral("title"), QStringLiteral("Synthetic Pharma") },
            { QStringLiteral("gln"), QString::fromLatin1(gln) }, { QStringLiteral("live"), true } };
        for (auto field = more.begin(); field != more.end(); ++field)
            profile.insert(field.key(), *field);
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("partner.set",
                { { QStringLiteral("name"), QString::fromLatin1(name) },
                    { QStringLiteral("gln"), QString::fromLatin1(gln) }, { QStringLiteral("profile"), profile } });
            return {};
        });
    }

    /// Ends the receipt in spite of everything; answers the cases it opened.
    std::vector<ledger::ExceptionCase> finish(ReceiptId receipt, bool keepRest = false)
    {
        const Result<workflow::SubmitOutcome> done = write([&](ledger::WriteTransaction &transaction) {
            return exceptions::submitReceipt(
                transaction, ana, receipt, { true, QStringLiteral("the rest is short"), keepRest }, identity());
        });
        std::vector<ledger::ExceptionCase> all;
        if (done) {
            for (const ledger::CaseId id : done->cases)
                all.push_back(found(id));
        }
        return all;
    }
    ledger::ExceptionCase found(ledger::CaseId id)
    {
        return *ledger().read([&](ledger::View &view) -> Result<ledger::ExceptionCase> {
            return *ledger::ExceptionStore(view.database()).byId(id);
        });
    }
    std::vector<ledger::ExceptionCase> cases()
    {
        return *ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::ExceptionCase>> {
            return ledger::ExceptionStore(view.database()).all();
        });
    }
    std::vector<ledger::ExceptionLine> lines(ledger::CaseId id)
    {
        return *ledger().read([&](ledger::View &view) -> Result<std::vector<ledger::ExceptionLine>> {
            return ledger::ExceptionStore(view.database()).lines(id);
        });
    }
    /// The serials of a case, sorted.
    QByteArrayList serials(ledger::CaseId id)
    {
        QByteArrayList all;
        for (const ledger::ExceptionLine &line : lines(id))
            all.append(line.serial);
        std::sort(all.begin(), all.end());
        return all;
    }
    /// The partner's message arrives.
    Result<QString> arrives(
        const QJsonObject &message, const QByteArray &partner = "pharma", ledger::InboxId inbox = ledger::InboxId { 1 })
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return exceptions::takeMessage(transaction, partner, inbox, message);
        });
    }
    static QJsonObject head(const QByteArray &message, const QByteArray &caseUuid)
    {
        return { { QStringLiteral("message_uuid"), QString::fromLatin1(message) },
            { QStringLiteral("exception_case_uuid"), QString::fromLatin1(caseUuid) },
            { QStringLiteral("timestamp"), 1'763'800'000 }, { QStringLiteral("po_number"), QStringLiteral("PO-1") },
            { QStringLiteral("sender_information"),
                QJsonObject { { QStringLiteral("email"), QStringLiteral("claims@pharma.example") } } } };
    }
    /// An answer to every item of the case.
    QJsonObject response(
        ledger::CaseId id, const QByteArray &message, const char *said, const QJsonObject &alternative = {})
    {
        QJsonArray items;
        for (const ledger::ExceptionLine &line : lines(id)) {
            QJsonObject item { { QStringLiteral("exception_item_uuid"), QString::fromLatin1(line.uuid) },
                { QStringLiteral("resolution_response"), QLatin1StringView(said) },
                { QStringLiteral("comments"), QStringLiteral("looked into it") } };
            if (!alternative.isEmpty())
                item.insert(QStringLiteral("alternative_resolution"), alternative);
            items.append(item);
        }
        QJsonObject json = head(message, found(id).uuid);
        json.insert(QStringLiteral("response_items"), items);
        return json;
    }
    int acts(const char *name)
    {
        return int(*ledger().read([&](ledger::View &view) -> Result<qint64> {
            return view.database().integer("SELECT COUNT(*) FROM journal WHERE act = ?", name);
        }));
    }
};

} // namespace packledger::test
