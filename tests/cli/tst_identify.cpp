#include "cli/identifyrequest.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace packledger;

/// The vectors of the shared corpora, each answered as `identify --json-lines` answers it and compared
/// field by field.
class tst_Identify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryVector_data();
    void answersEveryVector();
    void namesWhatItCannotAnswer();
};

namespace {

const QDate today(2026, 11, 22);

QJsonArray vectors()
{
    QFile file(QStringLiteral(PACKLEDGER_SHARED_DIR "/testdata/identifiers/vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QString shown(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What of `wanted` is missing or different in `got`; empty if nothing.
QString difference(const QJsonObject &wanted, const QJsonObject &got)
{
    const QJsonValue ok = wanted.contains(QLatin1StringView("ok")) ? wanted[QLatin1StringView("ok")] : QJsonValue(true);
    QJsonArray classes = wanted[QLatin1StringView("error_also_ok")].toArray();
    classes.prepend(wanted[QLatin1StringView("error")]);
    if (got[QLatin1StringView("ok")] != ok)
        return wanted[QLatin1StringView("lenient_ok")].toBool() ? QString() : QStringLiteral("ok");
    if (ok == QJsonValue(false) && !classes.contains(got[QLatin1StringView("error")]))
        return QStringLiteral("error");
    // Not part of the contract: hints for the reader of the vectors, and names that are advisory.
    static const QStringList advisory { QStringLiteral("ok"), QStringLiteral("error"), QStringLiteral("error_also_ok"),
        QStringLiteral("lenient_ok"), QStringLiteral("oracle_message"), QStringLiteral("note"),
        QStringLiteral("recovery"), QStringLiteral("scans") };
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        if (advisory.contains(entry.key()) || entry->isNull())
            continue;
        if (entry.key() == QLatin1StringView("syntax") && !got.contains(entry.key()))
            return QStringLiteral("syntax");
        if (got[entry.key()] != *entry)
            return entry.key();
    }
    // Whether a line end was told among the steps is not always told in the vectors; the others are.
    for (const QJsonValue step : wanted[QLatin1StringView("recovery")].toArray()) {
        if (!got[QLatin1StringView("recovery")].toArray().contains(step))
            return QStringLiteral("recovery ") + step.toString();
    }
    const QJsonArray scans = wanted[QLatin1StringView("scans")].toArray();
    for (qsizetype i = 0; i < scans.size(); ++i) {
        const QString inner = difference(scans[i].toObject(), got[QLatin1StringView("scans")][i].toObject());
        if (!inner.isEmpty())
            return QStringLiteral("scans ") + inner;
    }
    return {};
}

} // namespace

void tst_Identify::answersEveryVector_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : vectors())
        QTest::newRow(vector[QLatin1StringView("id")].toString().toUtf8()) << vector.toObject();
    if (vectors().isEmpty())
        QTest::newRow("the shared corpora are not there") << QJsonObject();
}

void tst_Identify::answersEveryVector()
{
    QFETCH(QJsonObject, vector);
    if (vector.isEmpty())
        QSKIP("The shared corpora are not beside the sources.");
    const QJsonObject answer = cli::answerIdentifyRequest(vector, today);
    const QString wrong = difference(vector[QLatin1StringView("expect")].toObject(), answer);
    QVERIFY2(wrong.isEmpty(),
        qPrintable(wrong + QStringLiteral(" differs: ") + shown(vector) + QStringLiteral("\n   got ") + shown(answer)));
    if (!answer[QLatin1StringView("ok")].toBool()
        && vector[QLatin1StringView("kind")] != QJsonValue(QStringLiteral("epc")))
        QVERIFY(!answer[QLatin1StringView("message")].toString().isEmpty());
}

void tst_Identify::namesWhatItCannotAnswer()
{
    const QJsonObject answer
        = cli::answerIdentifyRequest({ { QStringLiteral("kind"), QStringLiteral("horoscope") } }, today);
    QCOMPARE(answer[QLatin1StringView("ok")], QJsonValue(false));
    QCOMPARE(answer[QLatin1StringView("error")], QJsonValue(QStringLiteral("usage")));
}

QTEST_GUILESS_MAIN(tst_Identify)
#include "tst_identify.moc"
