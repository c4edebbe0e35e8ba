#pragma once

#include "base/sha256.h"
#include "epcis/eventhash.h"
#include "support/eventbuilder.h"
#include "support/testsite.h"
#include "workflow/holds.h"
#include "workflow/latedata.h"
#include "workflow/receipts.h"
#include "workflow/receiptsubmission.h"
#include "workflow/receivingsession.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

namespace packledger::test {

/// A site with a dock: partners' documents arrive, clerks scan. Names are serials: "u1" is a unit of product
/// 00361414312340, "c1" a case and "b1" a bundle of it, "p1" a pallet.
class Dock
{
public:
    FakeClock clock;
    access::Session ana = access::Session::forOperator("ana");

    ledger::Site &site() { return m_test.site(); }
    ledger::Ledger &ledger() { return m_test.ledger(); }
    const ledger::SiteIdentity &identity() { return m_test.site().identity(); }
    QString path(const char *name) const { return m_test.path(name); }
    QString siteFolder() const { return m_test.folder(); }
    void copySiteTo(const QString &folder) { m_test.copyTo(folder); }

    static QByteArray epc(const QByteArray &name)
    {
        switch (name.at(0)) {
        case 'p':
            return "urn:epc:id:sscc:0361414.1" + name.mid(1).rightJustified(9, '0');
        case 'c':
            return "urn:epc:id:sgtin:0361414.431234." + name;
        case 'b':
            return "urn:epc:id:sgtin:0361414.331234." + name;
        case 'x': // another product
            return "urn:epc:id:sgtin:0361414.055555." + name;
        default:
            return "urn:epc:id:sgtin:0361414.031234." + name;
        }
    }
    static QByteArrayList epcs(const QByteArrayList &names)
    {
        QByteArrayList all;
        for (const QByteArray &name : names)
            all.append(epc(name));
        return all;
    }
    static gs1::ItemKey key(const QByteArray &name) { return gs1::ItemKey::fromUri(epc(name)); }

    static workflow::ScannedCode code(const QByteArray &name, const QByteArray &lot = {}, const QByteArray &expiry = {})
    {
        workflow::ScannedCode scanned;
        scanned.uuid = workflow::ScannedCode::newUuid();
        scanned.raw = name;
        scanned.source = QStringLiteral("test");
        scanned.identities.push_back({ key(name), lot, expiry });
        return scanned;
    }

    template <typename Job>
    auto write(Job &&job)
    {
        auto outcome = ledger().write(std::forward<Job>(job));
        if (!outcome)
            qWarning("%s %s", outcome.error().code.name().data(), qPrintable(outcome.error().detail));
        return outcome;
    }

    /// Takes events in as one document.
    DocumentId document(const std::vector<epcis::Event> &events)
    {
        const DocumentId id { ++m_documents };
        const Result<void> done = write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            for (const epcis::Event &event : events)
                transaction.appendEvent(event, hashOf(event), id);
            imported(transaction, id);
            return workflow::lateDataArrived(transaction, id);
        });
        if (!done)
            qFatal("document");
        return id;
    }
    DocumentId nextDocument() { return DocumentId { ++m_documents }; }
    static void imported(ledger::WriteTransaction &transaction, DocumentId id)
    {
        QByteArray text = "document " + QByteArray::number(id.value);
        const QByteArray sha256 = Sha256::of(text);
        QBuffer bytes(&text);
        bytes.open(QIODevice::ReadOnly);
        if (!transaction.documents().keepBytes(bytes, sha256))
            qFatal("bytes");
        transaction.appendAct(
            "document.imported", QJsonObject { { QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex()) } }, id);
    }
    static QByteArray hashOf(const epcis::Event &event)
    {
        return QByteArray::fromHex(epcis::eventHash(event).mid(14, 64));
    }

    /// Commissioning of units, with lot and expiry.
    static epcis::Event commissioned(const QByteArrayList &names, const QByteArray &lot = "L1",
        const QByteArray &expiry = "2028-06-30", int second = 1)
    {
        return anEvent().commissioning(epcs(names)).lot(lot, expiry).at(seller).second(second);
    }
    static epcis::Event packed(const QByteArray &parent, const QByteArrayList &children, int second = 2)
    {
        return anEvent().packing(epc(parent), epcs(children)).at(seller).second(second);
    }
    static epcis::Event shipped(const QByteArrayList &names, const QByteArray &number = "1", int second = 10)
    {
        return anEvent()
            .shipping(epcs(names))
            .from(seller)
            .to(here)
            .transaction("po", "urn:epcglobal:cbv:bt:0399999000017:PO-" + number)
            .transaction("desadv", "urn:epcglobal:cbv:bt:0361414000010:ASN-" + number)
            .second(second);
    }

    /// p1 { c1 { u1 u2 u3 }, c2 { u4 u5 u6 } } on its way; answers its receipt.
    ReceiptId pallet()
    {
        document(
            { commissioned({ "u1", "u2", "u3", "u4", "u5", "u6", "c1", "c2" }), packed("c1", { "u1", "u2", "u3" }, 2),
                packed("c2", { "u4", "u5", "u6" }, 3), packed("p1", { "c1", "c2" }, 4), shipped({ "p1" }) });
        return receiptOf(shipments().front().id);
    }

    /// Packs in a case that came with their data and were received.
    void receive(const QByteArray &container, const QByteArrayList &packs, const QByteArray &expiry = "2028-12-31",
        const QByteArray &number = "1")
    {
        document({ commissioned(packs + QByteArrayList { container }, "M1", expiry, 1), packed(container, packs, 2),
            shipped({ container }, number) });
        std::vector<ledger::Shipment> all = shipments();
        const auto last = std::ranges::max_element(all, {}, [](const ledger::Shipment &each) { return each.id.value; });
        const ReceiptId receipt = receiptOf(last->id);
        scan(receipt, container);
        if (!submit(receipt))
            qFatal("receipt");
    }

    std::vector<ledger::Shipment> shipments()
    {
        return *ledger().read(
            [](ledger::View &view) -> Result<std::vector<ledger::Shipment>> { return view.shipments().all(); });
    }
    ReceiptId receiptOf(ShipmentId shipment)
    {
        return *ledger().read(
            [&](ledger::View &view) -> Result<ReceiptId> { return view.receipts().ofShipment(shipment)->id; });
    }
    ledger::Receipt receipt(ReceiptId id)
    {
        return *ledger().read([&](ledger::View &view) -> Result<ledger::Receipt> { return *view.receipts().byId(id); });
    }
    ReceiptId blind()
    {
        return *write([&](ledger::WriteTransaction &transaction) {
            return workflow::openReceipt(transaction, ana, {}, QStringLiteral("Somebody"), QStringLiteral("LS-1"));
        });
    }

    workflow::ReceiveOutcome scan(ReceiptId receipt, const workflow::ScannedCode &scanned)
    {
        workflow::ReceivingSession session(receipt, ana);
        const Result<workflow::ReceiveOutcome> outcome
            = write([&](ledger::WriteTransaction &transaction) { return session.accept(transaction, scanned); });
        return outcome.value_or(workflow::ReceiveOutcome {});
    }
    workflow::ReceiveOutcome scan(ReceiptId receipt, const QByteArray &name) { return scan(receipt, code(name)); }
    workflow::Verdict verdict(ReceiptId receipt, const QByteArray &name) { return scan(receipt, name).verdict; }
    void policy(ReceiptId receipt, ledger::ReceivingPolicy policy, int sample = 0, QRandomGenerator *random = nullptr)
    {
        (void)write([&](ledger::WriteTransaction &transaction) {
            return workflow::choosePolicy(transaction, ana, receipt, policy, sample, random);
        });
    }
    void set(const QByteArray &name, const QString &value)
    {
        (void)write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct("setting.changed",
                QJsonObject {
                    { QStringLiteral("name"), QString::fromLatin1(name) }, { QStringLiteral("value"), value } });
            return {};
        });
    }

    workflow::HoldOutcome hold(const QByteArray &name, const QByteArray &reason)
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return workflow::placeHold(transaction, ana, key(name), reason);
        }).value_or(workflow::HoldOutcome {});
    }
    workflow::HoldOutcome release(const QByteArray &name, const QString &reason = QStringLiteral("checked"))
    {
        return write([&](ledger::WriteTransaction &transaction) {
            return workflow::releaseHolds(transaction, ana, key(name), reason);
        }).value_or(workflow::HoldOutcome {});
    }
    /// Its events, oldest first, as "step disposition"; withdrawn ones with a "-" before them.
    QByteArrayList history(const QByteArray &name)
    {
        return *ledger().read([&](ledger::View &view) -> Result<QByteArrayList> {
            QByteArrayList lines;
            if (const std::optional<ledger::ItemRow> row = view.items().find(key(name))) {
                for (const ledger::HistoryLine &line : view.events().history(row->id)) {
                    lines.append((line.declared ? "-" : "") + ledger::cbvWord(line.event.bizStep) + ' '
                        + ledger::cbvWord(line.event.disposition));
                }
            }
            return lines;
        });
    }

    workflow::ReceiptOverview overview(ReceiptId receipt)
    {
        return *ledger().read(
            [&](ledger::View &view) { return workflow::overview(view, receipt, clock.today(), identity()); });
    }
    std::vector<workflow::ReceiptEntry> entries(ReceiptId receipt)
    {
        std::vector<workflow::ReceiptEntry> all;
        (void)*ledger().read([&](ledger::View &view) -> Result<bool> {
            (void)workflow::forEachEntry(view, receipt, clock.today(), [&](const workflow::ReceiptEntry &entry) {
                all.push_back(entry);
                return true;
            });
            return true;
        });
        return all;
    }
    std::optional<ledger::Evidence> evidence(ReceiptId receipt, const QByteArray &name)
    {
        for (const workflow::ReceiptEntry &entry : entries(receipt)) {
            if (entry.key == key(name))
                return entry.evidence;
        }
        return std::nullopt;
    }
    Result<workflow::SubmitOutcome> submit(ReceiptId receipt, const workflow::SubmitRequest &request = {})
    {
        return ledger().write([&](ledger::WriteTransaction &transaction) {
            return workflow::submit(transaction, ana, receipt, request, identity());
        });
    }
    epcis::Event event(EventId id)
    {
        return *ledger().read([&](ledger::View &view) -> Result<epcis::Event> { return *view.events().event(id); });
    }
    ledger::ItemState state(const QByteArray &name)
    {
        return *ledger().read([&](ledger::View &view) -> Result<ledger::ItemState> {
            const std::optional<ledger::ItemRow> row = view.items().find(key(name));
            return row ? view.items().effective(*row).state : ledger::ItemState::Mentioned;
        });
    }
    QByteArrayList holds(const QByteArray &name)
    {
        return *ledger().read([&](ledger::View &view) -> Result<QByteArrayList> {
            QByteArrayList reasons;
            if (const std::optional<ledger::ItemRow> row = view.items().find(key(name))) {
                for (const ledger::Hold &hold : view.holds().openOn(row->id, {}))
                    reasons.append(hold.reason);
            }
            return reasons;
        });
    }

    /// Empty where a replay of the journal gives exactly the tables there are; else what differs.
    QByteArray replayDifference()
    {
        const ledger::LedgerCheck check = m_test.check();
        if (!check.chainIntact)
            return "chain";
        return check.projectionMatches ? QByteArray() : check.differingTables.join(' ');
    }

    static inline const QByteArray seller = "urn:epc:id:sgln:0361414.00001.0";
    static inline const QByteArray here = "urn:epc:id:sgln:0399999.00001.0";

private:
    TestSite m_test { clock };
    qint64 m_documents = 0;
};

} // namespace packledger::test
