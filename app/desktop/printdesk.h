#pragma once

#include "common/paperprinter.h"
#include "shell/printstate.h"

#include <QObject>

#include <functional>

namespace packledger::desktop {

/// Printing, as the window offers it: what the page in view can print, on which printer, and what became of it.
class PrintDesk final : public QObject
{
    Q_OBJECT

public:
    /// Makes the paper of an offer and hands it to `print`, at once or later.
    using Maker = std::function<void(const QString &offer)>;

    explicit PrintDesk(QObject *parent = nullptr);

    /// Where PDFs go: "exports" in the site's folder.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// What stands beneath each page: who printed it, and where.
    void setFoot(const QString &foot) { m_foot = foot; }

    /// What can be printed now.
    void offer(const std::vector<common::PaperOffer> &offers, Maker maker);
    /// Looks for printers anew.
    void look();
    /// The person wants to see the pages first.
    void preview(const QString &offer);
    /// The person chose; an empty printer asks for a PDF.
    void start(const QString &offer, const QString &printer);
    /// The paper that was asked for is made.
    void print(const common::Paper &paper);
    /// It could not be made.
    void giveUp(const QString &sentence);

Q_SIGNALS:
    void stateChanged(const packledger::shell::PrintState &state);
    void saved(const QString &file);
    /// The first pages of what was asked for, of `count`; none with the reason.
    void pagesReady(const QList<QImage> &pages, int count, const QString &trouble);

private:
    /// What the paper is for that is being made.
    enum class Making { Nothing, Preview, Paper };

    void make(Making what, const QString &offer);
    void showPages(const QList<QImage> &pages, int count, const QString &trouble = {});
    void finish(common::Tone tone, const QString &message);
    void tell(common::Tone tone, const QString &message);

    common::PaperPrinter m_printer;
    shell::PrintState m_state;
    Maker m_maker;
    QString m_folder;
    QString m_foot;
    QString m_target; ///< of what is being made; empty: a PDF
    Making m_making = Making::Nothing;
    QString m_nextPreview; ///< the offer chosen while another was being drawn
    QString m_nextPaper;
};

} // namespace packledger::desktop
