#include "base/errortext.h"

#include "base/errortexts.h"

#include <QCoreApplication>
#include <QHash>

namespace packledger {

namespace {

const QHash<QLatin1StringView, const char *> &catalogue()
{
    static const QHash<QLatin1StringView, const char *> index = [] {
        QHash<QLatin1StringView, const char *> made;
        for (const auto &texts : { errortexts::identification(), errortexts::documents(), errortexts::ledger(),
                 errortexts::shipping(), errortexts::devices(), errortexts::exchange() }) {
            for (const ErrorText &text : texts)
                made.insert(QLatin1StringView(text.code), text.sentence);
        }
        return made;
    }();
    return index;
}

QString withDetail(const QString &text, const QString &detail)
{
    if (!text.contains(QLatin1StringView("%1")))
        return text;
    // "There is nothing to take back: ." would be half a sentence.
    if (detail.isEmpty() && text.contains(QLatin1StringView(": %1")))
        return QString(text).remove(QLatin1StringView(": %1"));
    // What others say ends with a full stop as often as not, and so does the sentence around it.
    const bool endsTwice = text.contains(QLatin1StringView("%1.")) && detail.endsWith(QLatin1Char('.'));
    return text.arg(endsTwice ? detail.chopped(1) : detail);
}

} // namespace

QString errorSentence(ErrorCode code, const QString &detail)
{
    const char *sentence = catalogue().value(code.name(), nullptr);
    if (!sentence)
        return detail.isEmpty() ? QString(code.name()) : code.name() + QStringLiteral(": ") + detail;
    return withDetail(QCoreApplication::translate("Errors", sentence), detail);
}

QString faultInEnglish(ErrorCode code, const QString &detail)
{
    const char *sentence = catalogue().value(code.name(), nullptr);
    if (!sentence)
        return detail.isEmpty() ? code.name() + QLatin1Char('.') : code.name() + QStringLiteral(": ") + detail;
    // The sentences after the first one tell the clerk here what to do.
    const QString whole = QString::fromUtf8(sentence);
    const QString first = whole.left(whole.indexOf(QLatin1StringView(". "))).section(QLatin1StringView("; "), 0, 0);
    const QString fault = first.endsWith(QLatin1Char('.')) ? first : first + QLatin1Char('.');
    if (detail.isEmpty() || fault.contains(QLatin1StringView("%1")))
        return withDetail(fault, detail);
    return fault + QLatin1Char(' ') + detail;
}

bool hasErrorSentence(ErrorCode code)
{
    return catalogue().contains(code.name());
}

} // namespace packledger
