#include "support/commandrun.h"
#include "support/dock.h"

#include <QFile>
#include <QJsonArray>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// Somebody whose role sees totals of lots and no single serial numbers walks all verbs: no answer names a pack, and
/// each refusal is in the journal.
class tst_Totals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesEveryVerbThatNamesPacks_data();
    void refusesEveryVerbThatNamesPacks();
    void answersWithTotals();
    void namesNoPackWhereItAnswers();
    void leavesEverybodyElseAsTheyAre();
    void keepsToRolesOfTheSite();
    void letsNobodyLiftTheirOwnRole();

private:
    ExitStatus run(const QString &command, const char *who = "tom") { return m_command->run(command, who); }
    /// What the journal says was refused to tom, oldest first.
    QStringList refusals()
    {
        return *m_dock->ledger().read([](ledger::View &view) -> Result<QStringList> {
            QStringList found;
            view.journal().forEach(1, [&](const ledger::JournalEntry &entry) {
                if (entry.head.act == "access.refused")
                    found.append(QJsonDocument::fromJson(entry.body).object().value(u"what").toString());
                return true;
            });
            return found;
        });
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
    QString m_receipt;
};

void tst_Totals::init()
{
    m_dock = std::make_unique<Dock>();
    m_receipt = QString::number(m_dock->pallet().value);
    m_dock->scan(ReceiptId { m_receipt.toLongLong() }, "u1");
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    QCOMPARE(run(QStringLiteral("site set user-role.tom totals"), "ana"), ExitStatus::Done);
}

void tst_Totals::refusesEveryVerbThatNamesPacks_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : { "item show ITEM", "item history ITEM", "item tree ITEM", "find ITEM",
             "shipment show 1 --items", "shipment export 1 --out /dev/null", "receipt show RECEIPT --items",
             "receipt export RECEIPT --out /dev/null", "receipt scan RECEIPT /dev/null", "document show 1",
             "document export 1 --out /dev/null", "trace ITEM --out /dev/null.pdf",
             "export events --format epcis-2.0-json --out /dev/null", "recall list --lot L1 --out /dev/null",
             "ageing --days 0", "pool export 1 --out /dev/null", "batch report 1 --out /dev/null.json", "ship show 1",
             "ship paper 1 --out /dev/null.pdf", "packing list", "print show 1", "outbox show 1", "inbox show 1",
             "exception list", "exception export 1 --out /dev/null", "verification list",
             "verification answer ITEM --party Elm --lot L1 --expiry 2028-08", "ledger backup /dev/null",
             "hold --reason damaged --scans /dev/null", "serve" })
        QTest::newRow(command) << QString::fromLatin1(command);
}

void tst_Totals::refusesEveryVerbThatNamesPacks()
{
    QFETCH(QString, command);
    command.replace(QStringLiteral("ITEM"), QString::fromUtf8(Dock::epc("u1")));
    command.replace(QStringLiteral("RECEIPT"), m_receipt);
    QCOMPARE(run(command), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.serials-hidden"));
    const QStringList kept = refusals();
    QCOMPARE(kept.size(), 1);
    QVERIFY(command.startsWith(kept.first()));
    QCOMPARE(run(QStringLiteral("ledger verify")), ExitStatus::Done);
}

void tst_Totals::answersWithTotals()
{
    QCOMPARE(run(QStringLiteral("shipment show 1")), ExitStatus::Done);
    QVERIFY(m_command->last("expected").toObject().value(u"units").toInt() > 0);
    QCOMPARE(run(QStringLiteral("receipt show ") + m_receipt), ExitStatus::Done);
    const QJsonObject line = m_command->last("lines").toArray().first().toObject();
    QVERIFY(!line.value(u"lot").toString().isEmpty());
    QCOMPARE(run(QStringLiteral("recall list --lot ") + line.value(u"lot").toString()), ExitStatus::Done);
    QCOMPARE(m_command->lines().size(), 1);
    QVERIFY(m_command->last("units").toInt() > 0);
    // Whether the last copy is any good names no pack; to make one is refused.
    const QString copy = m_dock->path("copy.packledger");
    QCOMPARE(run(QStringLiteral("ledger backup ") + copy, "ana"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("ledger drill ") + copy), ExitStatus::Done);
    QVERIFY(!m_command->told().contains("urn:epc:id:sgtin"));
    QVERIFY(refusals().isEmpty());
}

void tst_Totals::namesNoPackWhereItAnswers()
{
    // A pack in a tray stands among what keeps the receipt from its end.
    m_dock->scan(ReceiptId { m_receipt.toLongLong() }, "u99");
    const QByteArray pack = Dock::epc("u99");
    QCOMPARE(run(QStringLiteral("receipt show ") + m_receipt, "ana"), ExitStatus::Done);
    QVERIFY(m_command->told().contains(pack));
    for (const char *command : { "receipt show RECEIPT", "shipment list", "shipment show 1", "document list",
             "batch list", "pool list", "outbox list", "inbox list", "ship list", "print list" }) {
        const QString asked = QString::fromLatin1(command).replace(QStringLiteral("RECEIPT"), m_receipt);
        QCOMPARE(run(asked), ExitStatus::Done);
        QVERIFY2(!m_command->told().contains("urn:epc:id:sgtin") && !m_command->told().contains("u99"), command);
        QCOMPARE(m_command->runInWords(asked.toUtf8(), "tom"), ExitStatus::Done);
        QVERIFY2(!m_command->told().contains("urn:epc:id:sgtin") && !m_command->told().contains("u99"), command);
    }
}

void tst_Totals::leavesEverybodyElseAsTheyAre()
{
    QCOMPARE(run(QStringLiteral("item show ") + QString::fromUtf8(Dock::epc("u1")), "ana"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("find ") + QString::fromUtf8(Dock::epc("u1")), "ben"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("site set user-role.tom "), "ana"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("item show ") + QString::fromUtf8(Dock::epc("u1"))), ExitStatus::Done);
    QVERIFY(refusals().isEmpty());
}

void tst_Totals::keepsToRolesOfTheSite()
{
    QVERIFY(run(QStringLiteral("site set user-role.ben office"), "ana") != ExitStatus::Done);
    QVERIFY(run(QStringLiteral("site set role-without.office see-nothing"), "ana") != ExitStatus::Done);
    QCOMPARE(m_command->run({ QStringLiteral("site"), QStringLiteral("set"), QStringLiteral("role-without.office"),
                                QStringLiteral("view-serials hold-items") },
                 "ana"),
        ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("site set user-role.ben office"), "ana"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("item show ") + QString::fromUtf8(Dock::epc("u1")), "ben"), ExitStatus::Refused);
}

void tst_Totals::letsNobodyLiftTheirOwnRole()
{
    QCOMPARE(run(QStringLiteral("site set user-role.tom ")), ExitStatus::Refused);
    QCOMPARE(run(QStringLiteral("site set user-role.ana totals"), "ana"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.own-limit"));
    // Nor by what the role says; and nobody does it to everybody of the role at once.
    const QStringList emptied { QStringLiteral("site"), QStringLiteral("set"), QStringLiteral("role-without.office"),
        QString() };
    QCOMPARE(run(QStringLiteral("site set role-without.office view-serials"), "ana"), ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("site set user-role.ben office"), "ana"), ExitStatus::Done);
    QCOMPARE(m_command->run(emptied, "ben"), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("access.own-limit"));
    QVERIFY(m_command->run(emptied, "ana") != ExitStatus::Done);
    QCOMPARE(run(QStringLiteral("item show ") + QString::fromUtf8(Dock::epc("u1")), "ben"), ExitStatus::Refused);
    QCOMPARE(run(QStringLiteral("site set user-role.ben "), "ana"), ExitStatus::Done);
    QCOMPARE(m_command->run(emptied, "ana"), ExitStatus::Done);
}

QTEST_GUILESS_MAIN(tst_Totals)
#include "tst_totals.moc"
