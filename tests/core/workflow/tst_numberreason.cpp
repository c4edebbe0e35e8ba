#include "workflow/numberreason.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace packledger::workflow;

namespace {

/// A language in which every word is shouted.
class Loud final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromLatin1(text).toUpper();
    }
};

} // namespace

/// Why the program did something: kept as a code, read in the language of whoever looks.
class tst_NumberReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInTheLanguageOfWhoLooks_data();
    void readsInTheLanguageOfWhoLooks();
};

void tst_NumberReason::readsInTheLanguageOfWhoLooks_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &kept, const char *words, const char *text) {
        QTest::newRow(name) << kept << QString::fromLatin1(words) << QString::fromLatin1(text);
    };
    row("a code", keptReason(NumberReason::UnusedAtClose), "UNUSED AT THE CLOSE", "unused at the close");
    row("an entry of before", QStringLiteral("seen elsewhere"), "SEEN ELSEWHERE", "seen elsewhere");
    row("about a label", keptReason(NumberReason::LastGoodLabel, QStringLiteral("12")),
        "LABEL 12 WAS THE LAST GOOD ONE", "label 12 was the last good one");
    row("the same of before", QStringLiteral("label 12 was checked before it"), "LABEL 12 WAS CHECKED BEFORE IT",
        "label 12 was checked before it");
    row("about a stop", keptReason(NumberReason::NeverCameBy, QStringLiteral("jam")), "JAM: IT NEVER CAME BY",
        "jam: it never came by");
    row("chosen at the rework station", QStringLiteral("quality control"), "QUALITY CONTROL", "quality control");
    row("what a person wrote", QStringLiteral("roll was torn"), "roll was torn", "roll was torn");
    row("nothing", QString(), "", "");
    row("a result of an inspection", QStringLiteral("low-grade"), "BADLY PRINTED", "low-grade");
}

void tst_NumberReason::readsInTheLanguageOfWhoLooks()
{
    QFETCH(QString, kept);
    QFETCH(QString, words);
    QFETCH(QString, text);
    Loud loud;
    QCoreApplication::installTranslator(&loud);
    QCOMPARE(reasonWords(kept), words);
    QCOMPARE(reasonText(kept), text);
    QCOMPARE(reasonWords(reasonText(kept)), words); // what a program was told reads the same
    QCoreApplication::removeTranslator(&loud);
}

QTEST_GUILESS_MAIN(tst_NumberReason)
#include "tst_numberreason.moc"
