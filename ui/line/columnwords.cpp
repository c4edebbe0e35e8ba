#include "line/columnwords.h"

#include "base/errortext.h"
#include "workflow/batcherrors.h"
#include "workflow/documenterrors.h"

#include <QCoreApplication>
#include <QHash>

namespace packledger::line {

namespace {

constexpr char context[] = "packledger::line::BatchesPresenter";

} // namespace

QString columnText(const QString &column)
{
    static const QHash<QString, const char *> names {
        { QStringLiteral("name"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "name") },
        { QStringLiteral("gtin"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "product") },
        { QStringLiteral("lot"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "lot") },
        { QStringLiteral("expiry"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "expiry") },
        { QStringLiteral("quantity"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "quantity") },
        { QStringLiteral("market"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "market") },
        { QStringLiteral("client"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "client") },
        { QStringLiteral("levels"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "packing levels") },
        { QStringLiteral("template"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "label template") },
        { QStringLiteral("pool"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "pool of numbers") },
        { QStringLiteral("expected_rejects"),
            QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "expected rejects") },
        { QStringLiteral("reject_limit"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "limit of rejects") },
        { QStringLiteral("target"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "packs a minute") },
        { QStringLiteral("strength"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "strength") },
        { QStringLiteral("dosage_form"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "dosage form") },
        { QStringLiteral("net_content"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "net content") },
        { QStringLiteral("manufacturer"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "manufacturer") },
        { QStringLiteral("company_prefix_length"),
            QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "length of the company prefix") },
        { QStringLiteral("set_by_site"), QT_TRANSLATE_NOOP("packledger::line::BatchesPresenter", "kept by this site") },
    };
    const char *name = names.value(column);
    return name != nullptr ? QCoreApplication::translate(context, name) : column;
}

QString tableErrorSentence(const Error &error)
{
    Error inWords = error;
    if (error.code == codes::batchFieldMissing) {
        inWords.detail = columnText(error.detail);
    } else if (error.code == codes::batchFieldWrong) {
        // "expected_rejects: many"
        const qsizetype end = error.detail.indexOf(QLatin1Char(':'));
        if (end > 0)
            inWords.detail = columnText(error.detail.first(end)) + error.detail.sliced(end);
    } else if (error.code == workflow::codes::heading) {
        const QString words = columnText(error.detail);
        inWords.detail = words == error.detail ? words : QStringLiteral("“%1” (%2)").arg(error.detail, words);
    }
    return errorSentence(inWords);
}

} // namespace packledger::line
