#include "cli/composition.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace packledger::cli;

/// The list of verbs as a whole.
class tst_Composition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryVerbOnce();
    void describesEveryVerbInOneWay();
    void leavesSharedOptionsToTheProgram();
};

void tst_Composition::namesEveryVerbOnce()
{
    QSet<QString> names;
    QSet<QString> takingArguments;
    for (const auto &command : makeCommands()) {
        QVERIFY2(!names.contains(command->name()), qPrintable(command->name()));
        names += command->name();
        if (!command->synopsis().isEmpty())
            takingArguments += command->name();
    }
    // "receipt" and "receipt scan" cannot both be verbs where "scan" may be an argument of "receipt". "print" takes
    // options only.
    for (const QString &name : names)
        QVERIFY2(!name.contains(u' ') || !takingArguments.contains(name.section(u' ', 0, 0)), qPrintable(name));
}

void tst_Composition::describesEveryVerbInOneWay()
{
    static const QRegularExpression verb(QStringLiteral("^[a-z]+( [a-z]+)?$"));
    for (const auto &command : makeCommands()) {
        QVERIFY2(verb.match(command->name()).hasMatch(), qPrintable(command->name()));
        const QString summary = command->summary();
        QVERIFY2(!summary.isEmpty() && summary.front().isLower() && !summary.endsWith(u'.') && summary.size() < 70,
            qPrintable(command->name() + QStringLiteral(": ") + summary));
        for (const QCommandLineOption &option : command->options())
            QVERIFY2(!option.description().isEmpty(), qPrintable(command->name() + u' ' + option.names().first()));
    }
}

void tst_Composition::leavesSharedOptionsToTheProgram()
{
    const QSet<QString> shared { QStringLiteral("site"), QStringLiteral("operator"), QStringLiteral("station"),
        QStringLiteral("json"), QStringLiteral("progress"), QStringLiteral("help"), QStringLiteral("h"),
        QStringLiteral("version") };
    for (const auto &command : makeCommands()) {
        for (const QCommandLineOption &option : command->options()) {
            for (const QString &name : option.names())
                QVERIFY2(!shared.contains(name), qPrintable(command->name() + QStringLiteral(" --") + name));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Composition)
#include "tst_composition.moc"
