#pragma once

#include "base/error.h"
#include "common/paper.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QThreadPool>

namespace packledger::common {

/// Prints papers, saves them as PDF and draws them to be looked at, in a thread of its own: a printer that sleeps holds
/// nobody up. Destruction waits for what is under way.
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

    /// Draws the first pages as they would be printed.
    void draw(const Paper &paper, const QString &foot);

Q_SIGNALS:
    /// The system's default comes first.
    void printersFound(const QStringList &names);
    void printed(const QString &printer);
    void saved(const QString &file);
    /// The first pages, and how many there are in all.
    void drawn(const QList<QImage> &pages, int count);
    void failed(const packledger::Error &error);

private:
    QThreadPool m_pool;
};

} // namespace packledger::common
