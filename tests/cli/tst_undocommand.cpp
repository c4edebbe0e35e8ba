#include "support/commandrun.h"
#include "support/dock.h"

#include <QFile>
#include <QJsonArray>

using namespace packledger;
using namespace packledger::cli;
using namespace packledger::test;

/// What the line did is taken back by command line, as far as the rules allow.
class tst_UndoCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QCOMPARE(m_dock->replayDifference(), QByteArray()); }

    void takesACommissioningBack();
    void takesNoLotBackForOnePack();
    void takesNoCommissioningBackThatWasFollowed();
    void takesAPackingBackThatNothingWasAddedTo();
    void takesATransformationBack();
    void takesALinkBack();
    void takesNothingBackOfALockedBatch();

private:
    ExitStatus run(const QStringList &arguments) { return m_command->run(arguments); }
    ExitStatus run(const char *command) { return m_command->run(command); }
    QString lastText(const char *name) { return m_command->lastText(name); }
    QStringList commission(int count)
    {
        return m_command->run(QStringLiteral("commission --batch B-1 --count %1").arg(count)) == ExitStatus::Done
            ? m_command->all("item")
            : QStringList();
    }
    ExitStatus show(const QString &item) { return run({ QStringLiteral("item"), QStringLiteral("show"), item }); }
    ExitStatus undo(const QString &item) { return run({ QStringLiteral("undo"), item }); }
    ExitStatus undoEvent(const QString &event)
    {
        return run({ QStringLiteral("undo"), QStringLiteral("--event"), event });
    }
    QString file(const char *name, const QStringList &lines)
    {
        QFile target(m_dock->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(lines.join(QLatin1Char('\n')).toUtf8()) < 0)
            qFatal("file");
        return target.fileName();
    }
    /// x1 and x2 of a manufacturer, in the case c9, become these packs; answers the event.
    QString transform(const QStringList &outputs)
    {
        m_dock->receive("c9", { "x1", "x2" });
        const QStringList sources { QString::fromLatin1(Dock::epc("x1")), QString::fromLatin1(Dock::epc("x2")) };
        return run({ QStringLiteral("transform"), QStringLiteral("--batch"), QStringLiteral("B-1"),
                   QStringLiteral("--inputs"), file("inputs", sources), QStringLiteral("--outputs"),
                   file("outputs", outputs) })
                == ExitStatus::Done
            ? lastText("event")
            : QString();
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<CommandRun> m_command;
};

void tst_UndoCommand::init()
{
    m_dock = std::make_unique<Dock>();
    m_command = std::make_unique<CommandRun>(m_dock->clock, m_dock->siteFolder());
    QCOMPARE(run("pool add --gtin 00399999000062 --from 100001 --to 100099"), ExitStatus::Done);
    QCOMPARE(run("batch open --gtin 00399999000062 --lot RP1 --expiry 2028-08-31 --quantity 9 --name B-1"),
        ExitStatus::Done);
}

void tst_UndoCommand::takesACommissioningBack()
{
    const QString pack = commission(1).value(0);
    QCOMPARE(undo(pack), ExitStatus::Done);
    // The number was on a label: it is never used again.
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(lastText("voided"), QStringLiteral("1"));
    QCOMPARE(lastText("good"), QStringLiteral("0"));
    QCOMPARE(undo(pack), ExitStatus::Refused);
    QVERIFY(commission(1).value(0) != pack);
}

void tst_UndoCommand::takesNoLotBackForOnePack()
{
    const QStringList packs = commission(3);
    QCOMPARE(undo(packs.first()), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("undo.several"));
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("history"), packs.first() }), ExitStatus::Done);
    QCOMPARE(undoEvent(m_command->all("event").first()), ExitStatus::Done); // all three are meant
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(lastText("voided"), QStringLiteral("3"));
}

void tst_UndoCommand::takesNoCommissioningBackThatWasFollowed()
{
    const QString pack = commission(1).value(0);
    QCOMPARE(run({ QStringLiteral("sample"), QStringLiteral("--scans"), file("scans", { pack }),
                 QStringLiteral("--reason"), QStringLiteral("retain") }),
        ExitStatus::Done);
    QCOMPARE(run({ QStringLiteral("item"), QStringLiteral("history"), pack }), ExitStatus::Done);
    QCOMPARE(undoEvent(m_command->all("event").first()), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("undo.followed"));
    QCOMPARE(undo(pack), ExitStatus::Done); // the sample first
    QCOMPARE(undo(pack), ExitStatus::Done);
}

void tst_UndoCommand::takesAPackingBackThatNothingWasAddedTo()
{
    QCOMPARE(run("pool add --sscc-prefix 0399999 --extension 1"), ExitStatus::Done);
    const auto pack = [&](const QString &parent, const QStringList &children) {
        return run({ QStringLiteral("pack"), QStringLiteral("--parent"), parent, QStringLiteral("--level"),
            QStringLiteral("case"), QStringLiteral("--children"), file("children", children) });
    };
    QCOMPARE(pack(QStringLiteral("new-sscc"), { commission(1).value(0) }), ExitStatus::Done);
    const QString box = lastText("parent");
    QCOMPARE(pack(box, {}), ExitStatus::Refused);
    QCOMPARE(lastText("verdict"), QStringLiteral("nothing"));
    // Nobody has to give up what nobody is packing.
    QCOMPARE(run("packing list"), ExitStatus::Done);
    QVERIFY(m_command->lines().empty());
    QCOMPARE(run({ QStringLiteral("unpack"), QStringLiteral("--parent"), box }), ExitStatus::Done);
    QCOMPARE(undo(box), ExitStatus::Done);
    QCOMPARE(undo(box), ExitStatus::Done);
    QCOMPARE(undo(box), ExitStatus::Refused); // its number is on its label
    QCOMPARE(m_command->errorCode(), QStringLiteral("undo.container-stays"));
}

void tst_UndoCommand::takesATransformationBack()
{
    const QStringList made { QStringLiteral("00399999000062 A1"), QStringLiteral("00399999000062 A2") };
    const QString event = transform(made);
    QVERIFY(!event.isEmpty());
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Consumed);
    QCOMPARE(undo(made.first()), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("undo.several"));
    QCOMPARE(undoEvent(event), ExitStatus::Done);
    // The sources live, in the case they were taken out of; the new numbers are gone for good.
    QVERIFY(!isEnded(m_dock->state("x1")));
    QCOMPARE(show(QString::fromLatin1(Dock::epc("x1"))), ExitStatus::Done);
    QCOMPARE(lastText("parent"), QString::fromLatin1(Dock::epc("c9")));
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(lastText("voided"), QStringLiteral("2"));
    QCOMPARE(lastText("good"), QStringLiteral("0"));
    const QString links = m_dock->path("links.csv");
    QCOMPARE(run({ QStringLiteral("batch"), QStringLiteral("report"), QStringLiteral("B-1"), QStringLiteral("--links"),
                 QStringLiteral("--out"), links }),
        ExitStatus::Done);
    QCOMPARE(lastText("rows"), QStringLiteral("0"));
    // With other numbers it can be done again.
    QVERIFY(run({ QStringLiteral("transform"), QStringLiteral("--batch"), QStringLiteral("B-1"),
                QStringLiteral("--inputs"), m_dock->path("inputs"), QStringLiteral("--outputs"),
                file("outputs", { QStringLiteral("00399999000062 A3") }) })
        == ExitStatus::Done);
}

void tst_UndoCommand::takesALinkBack()
{
    // The packs lived already: they go on living, only the link and the end of the sources are taken back.
    const QStringList made = commission(2);
    const QString event = transform(made);
    QCOMPARE(m_dock->state("x1"), ledger::ItemState::Decommissioned);
    QCOMPARE(undoEvent(event), ExitStatus::Done);
    QVERIFY(!isEnded(m_dock->state("x1")));
    QCOMPARE(run("batch show B-1"), ExitStatus::Done);
    QCOMPARE(lastText("good"), QStringLiteral("2"));
    QCOMPARE(lastText("voided"), QStringLiteral("0"));
}

void tst_UndoCommand::takesNothingBackOfALockedBatch()
{
    const QString event = transform({ QStringLiteral("00399999000062 A1") });
    const QString pack = commission(1).value(0);
    QCOMPARE(run("batch close B-1 --signed-by ana --witnessed-by ben"), ExitStatus::Done);
    QCOMPARE(undo(pack), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.locked"));
    QCOMPARE(undoEvent(event), ExitStatus::Refused);
    QCOMPARE(m_command->errorCode(), QStringLiteral("batch.locked"));
}

QTEST_GUILESS_MAIN(tst_UndoCommand)
#include "tst_undocommand.moc"
