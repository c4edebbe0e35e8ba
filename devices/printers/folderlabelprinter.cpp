#include "printers/folderlabelprinter.h"

#include "labels/printererrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <unistd.h>

namespace packledger::printers {

using labels::PrinterCondition;
using labels::PrinterStatus;

FolderLabelPrinter::FolderLabelPrinter(QString name, QString folder)
    : m_name(std::move(name))
    , m_folder(std::move(folder))
{
}

Result<void> FolderLabelPrinter::open()
{
    const PrinterStatus now = status();
    if (now.condition == PrinterCondition::Unreachable)
        return fail(codes::printerUnreachable, QStringLiteral("%1 (%2)").arg(m_name, now.detail));
    return {};
}

Result<void> FolderLabelPrinter::send(const labels::LabelFormat &format)
{
    const QDir folder(m_folder);
    const QString target
        = folder.filePath(QString::fromLatin1(format.name) + u'.' + QLatin1StringView(labels::suffixOf(format.kind)));
    QTemporaryFile file(folder.filePath(QStringLiteral(".label-XXXXXX")));
    const bool isWritten = file.open() && file.write(format.bytes) == format.bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    // A hard link appears whole, and never over another label: renaming would replace one.
    if (!isWritten || ::link(QFile::encodeName(file.fileName()), QFile::encodeName(target)) != 0)
        return fail(codes::printerLost, QStringLiteral("%1 (%2)").arg(m_name, target));
    return {};
}

PrinterStatus FolderLabelPrinter::status()
{
    const QFileInfo folder(m_folder);
    PrinterStatus status;
    status.isTold = false;
    if (!folder.isDir() || !folder.isWritable()) {
        status.condition = PrinterCondition::Unreachable;
        status.detail
            = QCoreApplication::translate("PrinterStatus", "%1 is no folder that may be written to").arg(m_folder);
    }
    return status;
}

} // namespace packledger::printers
