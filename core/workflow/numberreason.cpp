#include "workflow/numberreason.h"

#include "base/errortext.h"
#include "workflow/linerun.h"
#include "workflow/packinspection.h"

#include <QCoreApplication>

#include <iterator>
#include <optional>

namespace packledger::workflow {

namespace {

struct Known
{
    const char *code;
    const char *text; ///< as entries of before have it; %1: what it is about
};

constexpr Known known[] = {
    { "seen-elsewhere", QT_TRANSLATE_NOOP("NumberReasons", "seen elsewhere") },
    { "number-ended", QT_TRANSLATE_NOOP("NumberReasons", "the number has ended") },
    { "packing-cancelled", QT_TRANSLATE_NOOP("NumberReasons", "packing cancelled") },
    { "unused-at-close", QT_TRANSLATE_NOOP("NumberReasons", "unused at the close") },
    { "order-changed", QT_TRANSLATE_NOOP("NumberReasons", "the order changed") },
    { "label-was-there",
        QT_TRANSLATE_NOOP("NumberReasons", "a label with this number was there before it was printed") },
    { "last-good-label", QT_TRANSLATE_NOOP("NumberReasons", "label %1 was the last good one") },
    { "checked-before", QT_TRANSLATE_NOOP("NumberReasons", "label %1 was checked before it") },
    { "printing-interrupted", QT_TRANSLATE_NOOP("NumberReasons", "printing was interrupted while it was under way") },
    { "never-came-by", QT_TRANSLATE_NOOP("NumberReasons", "%1: it never came by") },
    { "label-spoilt-packing", QT_TRANSLATE_NOOP("NumberReasons", "label spoilt at packing") },
    { "label-spoilt-shipping", QT_TRANSLATE_NOOP("NumberReasons", "label spoilt at shipping") },
};
static_assert(std::size(known) == size_t(NumberReason::LabelSpoiltShipping) + 1);

// What the rework station offers to choose from; these words go out with events, so they stay as they are.
constexpr const char *chosen[] = {
    QT_TRANSLATE_NOOP("NumberReasons", "quality control"),
    QT_TRANSLATE_NOOP("NumberReasons", "retain sample"),
    QT_TRANSLATE_NOOP("NumberReasons", "damaged"),
    QT_TRANSLATE_NOOP("NumberReasons", "label unreadable"),
};

struct Found
{
    const char *text;
    QString about;
};

std::optional<Found> findReason(const QString &kept)
{
    for (const Known &reason : known) {
        const QLatin1StringView code(reason.code);
        if (kept == code)
            return Found { reason.text, {} };
        const QString text = QString::fromLatin1(reason.text);
        const qsizetype place = text.indexOf(QLatin1StringView("%1"));
        if (place < 0) {
            if (kept == text)
                return Found { reason.text, {} };
            continue;
        }
        if (kept.startsWith(code) && kept.at(code.size()) == QLatin1Char(' '))
            return Found { reason.text, kept.mid(code.size() + 1) };
        const QStringView before = QStringView(text).first(place);
        const QStringView after = QStringView(text).sliced(place + 2);
        if (kept.size() > before.size() + after.size() && kept.startsWith(before) && kept.endsWith(after))
            return Found { reason.text, kept.mid(place, kept.size() - before.size() - after.size()) };
    }
    for (const char *text : chosen) {
        if (kept == QLatin1StringView(text))
            return Found { text, {} };
    }
    return std::nullopt;
}

QString filled(const QString &text, const QString &about)
{
    return about.isEmpty() ? text : text.arg(about);
}

} // namespace

QString keptReason(NumberReason reason, const QString &about)
{
    const QString code = QString::fromLatin1(known[int(reason)].code);
    return about.isEmpty() ? code : code + QLatin1Char(' ') + about;
}

QString reasonWords(const QString &kept)
{
    if (const std::optional<Found> found = findReason(kept))
        return filled(QCoreApplication::translate("NumberReasons", found->text), stopReasonText(found->about.toUtf8()));
    const QByteArray name = kept.toLatin1();
    for (int i = 0; i < ledger::inspectionResultCount; ++i) {
        if (name == ledger::nameOf(ledger::InspectionResult(i)))
            return resultText(ledger::InspectionResult(i));
    }
    const ErrorCode code(name.constData());
    return hasErrorSentence(code) ? errorSentence(code) : kept;
}

QString reasonText(const QString &kept)
{
    const std::optional<Found> found = findReason(kept);
    return found ? filled(QString::fromLatin1(found->text), found->about) : kept;
}

} // namespace packledger::workflow
