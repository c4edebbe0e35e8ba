#pragma once

#include "site/scannersstate.h"

#include <QStringList>

namespace packledger::templates {

/// How the label at work is seen.
struct Preview
{
    int dpi = 203;
    QString language = QStringLiteral("en");
    QString sample = QStringLiteral("typical"); ///< what it is filled with: "typical", "longest" or itemSample
    QString item {}; ///< of the ledger, as somebody named it
    QString printer {}; ///< for samples
};

inline const QString itemSample = QStringLiteral("item");

/// The same as fields of a form. `printers` are there to be chosen from; `hasItem`: one was found.
[[nodiscard]] std::vector<site::OptionRow> previewOptions(
    const Preview &preview, QStringList languages, const QStringList &printers, bool hasItem);
/// False where the key is none of these. An item is not looked up.
[[nodiscard]] bool setPreviewOption(Preview &preview, const QString &key, const QString &value);

} // namespace packledger::templates
