#include "base/errortext.h"

#include <QCoreApplication>
#include <QHash>

namespace packledger {

namespace {

struct Entry
{
    const char *code;
    const char *sentence; ///< %1 is the detail
};

// One module after the other, each in alphabetical order of the code.
constexpr Entry entries[] = {
    // base
    { "base.cancelled", QT_TRANSLATE_NOOP("Errors", "Stopped on request. Nothing was changed.") },
    { "base.file-open", QT_TRANSLATE_NOOP("Errors", "The file could not be opened: %1. Check that it exists and may be read.") },
    { "base.file-write", QT_TRANSLATE_NOOP("Errors", "The file could not be written: %1. Check the free space and that the folder may be written to.") },
    { "base.usage", QT_TRANSLATE_NOOP("Errors", "The command was not understood: %1.") },

    // gs1

    // scan

    // epcis
    { "epcis.event-codec", QT_TRANSLATE_NOOP("Errors", "A stored event cannot be read back (%1). Run the ledger check, and restore the last good backup if it reports damage.") },

    // asn

    // ledger

    // access

    // workflow

    // vision
    { "vision.not-an-image", QT_TRANSLATE_NOOP("Errors", "%1 is not a picture that can be read. JPEG, PNG, WebP, TIFF, BMP and PNM files work.") },

    // camera

    // serialscanner

    // cli

    // demo
};

const QHash<QLatin1StringView, const char *> &catalogue()
{
    static const QHash<QLatin1StringView, const char *> index = [] {
        QHash<QLatin1StringView, const char *> made;
        for (const Entry &entry : entries)
            made.insert(QLatin1StringView(entry.code), entry.sentence);
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
