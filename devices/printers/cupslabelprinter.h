#pragma once

#include "labels/labelprinter.h"

#include <QStringList>

namespace packledger::printers {

/// A queue of this computer's spooler (CUPS), through its own programs `lp` and `lpstat`. ZPL passes the queue as it
/// is; PDF is printed by the queue's driver. The spooler says what waits in the queue, and nothing of the device.
class CupsLabelPrinter final : public labels::LabelPrinter
{
public:
    /// `programs` is the folder of lp and lpstat; empty: where the system finds them.
    CupsLabelPrinter(QString name, QString queue, labels::PrinterPatience patience = {}, QString programs = {});

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> send(const labels::LabelFormat &format) override;
    [[nodiscard]] labels::PrinterStatus status() override;
    void close() override { }

private:
    struct Answer
    {
        bool isThere = false; ///< the program ran to its end
        int exitCode = -1;
        QString output;
        QString errors;
    };
    [[nodiscard]] Answer call(const QString &program, const QStringList &arguments, const QByteArray &input = {});

    QString m_name;
    QString m_queue;
    labels::PrinterPatience m_patience;
    QString m_programs;
    QStringList m_ours; ///< requests handed over and not seen finished
};

} // namespace packledger::printers
