#pragma once

#include "base/error.h"
#include "common/paper.h"

#include <QObject>
#include <QThreadPool>

class QPagedPaintDevice;

namespace packledger::common {

/// Draws a paper onto a page device: title, facts, tables that run over pages with their heads repeated, cards of
/// which none is torn apart, and `foot` with the page's number beneath each page. In any thread. Answers the number
/// of pages; 0 where the device does not let itself be drawn on.
int paintPaper(const Paper &paper, QPagedPaintDevice &device, const QString &foot);

/// Prints papers, and saves them as PDF, in a thread of its own: a printer that sleeps holds nobody up.
/// Destruction waits for what is under way.
class PaperPrinter final : public QObject
{
    Q_OBJECT

public:
    explicit PaperPrinter(QObject *parent = nullptr);
    ~PaperPrinter() override;

    /// Asks the system for its printers.
    void findPrinters();
    void print(const Paper &paper, const QString &printer, const QString &foot);
    /// Writes the PDF whole or not at all.
    void save(const Paper &paper, const QString &file, const QString &foot);

Q_SIGNALS:
    /// The system's default comes first.
    void printersFound(const QStringList &names);
    void printed(const QString &printer);
    void saved(const QString &file);
    void failed(const packledger::Error &error);

private:
    QThreadPool m_pool;
};

} // namespace packledger::common
