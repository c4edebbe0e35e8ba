#pragma once

#include "access/signin.h"
#include "common/ledgerservice.h"
#include "support/dock.h"
#include "workflow/batches.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

namespace packledger::test {

/// A site with a line, two people with a PIN, and the ledger's thread as the window has it. Units of product
/// 00361414312340 are "u1", "u2", …
class LineBench
{
public:
    LineBench()
    {
        for (const char *name : { "ana", "ben" }) {
            QString fullName = QString::fromLatin1(name);
            fullName[0] = fullName[0].toUpper();
            // A hash that takes no time to check; the real ones take a tenth of a second.
            const auto added
                = access::SignIn(dock.ledger(), { 1, size_t(16) * 1024 }).addUser(session, name, fullName, pin);
            if (!added)
                qFatal("no user");
            if (!session.isValid())
                session = *added;
        }
        dock.ledger().setActor({ "ana", "Line 1" });
        dock.set("company-prefixes", QStringLiteral("0361414"));
        QSignalSpy opened(&service, &common::LedgerService::opened);
        service.open(dock.siteFolder());
        if (!QTest::qWaitFor([&opened] { return !opened.isEmpty(); }, 60'000))
            qFatal("no site");
        service.run(
            &service,
            [](ledger::Site &site) -> Result<void> {
                site.ledger().setActor({ "ana", "Line 1" });
                return {};
            },
            [](const Result<void> &) {});
    }

    static ledger::WorkOrder order()
    {
        ledger::WorkOrder order;
        order.name = QStringLiteral("B-1");
        order.gtin = "00361414312340";
        order.lot = "RP4471";
        order.expiry = "2028-08-31";
        order.quantity = 10;
        order.labelTemplate = QStringLiteral("unit-20x20");
        return order;
    }
    BatchId plan()
    {
        return *dock.write(
            [&](ledger::WriteTransaction &transaction) { return workflow::planBatch(transaction, session, order()); });
    }
    /// A batch that runs, with these numbers drawn for it.
    BatchId open(const QByteArrayList &numbers)
    {
        const BatchId batch = *dock.write(
            [&](ledger::WriteTransaction &transaction) { return workflow::openBatch(transaction, session, order()); });
        draw(batch, numbers);
        return batch;
    }
    void draw(BatchId batch, const QByteArrayList &names) { act("number.drawn", batch, names); }
    void move(const QByteArrayList &names, ledger::NumberState to) { act("number.moved", {}, names, nameOf(to)); }
    void commission(const QByteArrayList &names)
    {
        (void)dock.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            const epcis::Event event = anEvent()
                                           .commissioning(Dock::epcs(names))
                                           .lot("RP4471", "2028-08-31")
                                           .at(Dock::here)
                                           .second(++m_second);
            transaction.appendEvent(event, Dock::hashOf(event));
            return {};
        });
    }
    static QByteArrayList units(int from, int count)
    {
        QByteArrayList names;
        for (int i = from; i < from + count; ++i)
            names.append("u" + QByteArray::number(i));
        return names;
    }
    ledger::BatchRow row(BatchId batch)
    {
        return *dock.ledger().read(
            [&](ledger::View &view) -> Result<ledger::BatchRow> { return *view.line().batches.find(batch); });
    }
    static scan::ScanReading reading(
        const QByteArray &name, const QByteArray &lot = "RP4471", const QByteArray &expiry = "280831")
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]d2";
        code.bytes = "01" + Dock::key(name).gtin()->digits() + "17" + expiry + "10" + lot + "\x1D" + "21" + name;
        code.source = QStringLiteral("test");
        return code;
    }

    Dock dock;
    common::LedgerService service { dock.clock };
    access::Session session; ///< of ana
    static inline const QString pin = QStringLiteral("246810");

private:
    void act(const char *name, BatchId batch, const QByteArrayList &names, const char *state = nullptr)
    {
        QJsonArray keys;
        for (const QByteArray &unit : names)
            keys.append(QString::fromUtf8(Dock::key(unit).text()));
        QJsonObject body { { QStringLiteral("keys"), keys } };
        if (batch.isValid()) {
            body.insert(QStringLiteral("pool"), 1);
            body.insert(QStringLiteral("batch"), batch.value);
        }
        if (state)
            body.insert(QStringLiteral("state"), QLatin1StringView(state));
        (void)dock.write([&](ledger::WriteTransaction &transaction) -> Result<void> {
            transaction.appendAct(name, body);
            return {};
        });
    }

    int m_second = 0;
};

} // namespace packledger::test
