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

} // namespace

QString errorSentence(ErrorCode code, const QString &detail)
{
    const char *sentence = catalogue().value(code.name(), nullptr);
    if (!sentence)
        return detail.isEmpty() ? QString(code.name()) : code.name() + QStringLiteral(": ") + detail;
    const QString text = QCoreApplication::translate("Errors", sentence);
    return text.contains(QLatin1StringView("%1")) ? text.arg(detail) : text;
}

bool hasErrorSentence(ErrorCode code)
{
    return catalogue().contains(code.name());
}

} // namespace packledger
