#pragma once

#include "labels/labelprinter.h"

namespace packledger::printers {

/// A folder that something else prints from: one file a label, there whole or not at all, never overwritten.
class FolderLabelPrinter final : public labels::LabelPrinter
{
public:
    FolderLabelPrinter(QString name, QString folder);

    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] Result<void> send(const labels::LabelFormat &format) override;
    [[nodiscard]] labels::PrinterStatus status() override;
    void close() override { }

private:
    QString m_name;
    QString m_folder;
};

} // namespace packledger::printers
