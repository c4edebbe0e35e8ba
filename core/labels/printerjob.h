#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace packledger::labels {

/// What all labels of a batch have in common, as it is put into a printer and asked back from it.
struct PrinterJob
{
    QByteArray gtin;
    QByteArray lot;
    QByteArray expiry; ///< "2028-08-31"; day 00: the whole month
    QString labelTemplate;
    int version = 0; ///< of the template

    friend bool operator==(const PrinterJob &, const PrinterJob &) = default;
};

/// The fields in which they differ: "gtin", "lot", "expiry", "template".
[[nodiscard]] QByteArrayList differences(const PrinterJob &wanted, const PrinterJob &said);

// A ZPL printer keeps the job as comments of a stored format (^DF, ^FX), which never prints, and tells it when asked
// for that format (^HF). ZPL II Programming Guide.

/// Puts the job into the printer's memory, over the one before.
[[nodiscard]] QByteArray zplStoring(const PrinterJob &job);
/// Asks for what is stored there.
[[nodiscard]] QByteArray zplAsking();
/// Whether an answer is whole.
[[nodiscard]] bool isWholeAnswer(const QByteArray &answer);
/// The job in an answer; none where it holds no job.
[[nodiscard]] std::optional<PrinterJob> jobIn(const QByteArray &answer);

} // namespace packledger::labels
