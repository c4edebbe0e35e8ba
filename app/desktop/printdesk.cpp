#include "desktop/printdesk.h"

#include "base/errortext.h"

#include <QDir>

#include <utility>

namespace packledger::desktop {

using common::Tone;

PrintDesk::PrintDesk(QObject *parent)
    : QObject(parent)
{
    using common::PaperPrinter;
    connect(&m_printer, &PaperPrinter::printersFound, this, [this](const QStringList &names) {
        m_state.printers = names;
        m_state.isLooking = false;
        Q_EMIT stateChanged(m_state);
    });
    connect(&m_printer, &PaperPrinter::printed, this,
        [this](const QString &printer) { finish(Tone::Accepted, tr("It is on its way to %1.").arg(printer)); });
    connect(&m_printer, &PaperPrinter::saved, this, [this](const QString &file) {
        finish(Tone::Accepted, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
        Q_EMIT saved(file);
    });
    connect(&m_printer, &PaperPrinter::drawn, this,
        [this](const QList<QImage> &pages, int count) { showPages(pages, count); });
    connect(&m_printer, &PaperPrinter::failed, this,
        [this](const Error &error) { finish(Tone::Stop, errorSentence(error)); });
}

void PrintDesk::offer(const std::vector<common::PaperOffer> &offers, Maker maker)
{
    m_maker = std::move(maker);
    // A paper under way is printed all the same; what was only looked at is of another page.
    if (m_making == Making::Preview)
        m_making = Making::Nothing;
    m_nextPreview.clear();
    m_nextPaper.clear();
    m_state.isBusy = m_making == Making::Paper;
    m_state.offers = offers;
    m_state.message.clear();
    Q_EMIT stateChanged(m_state);
}

void PrintDesk::look()
{
    m_state.isLooking = true;
    Q_EMIT stateChanged(m_state);
    m_printer.findPrinters();
}

void PrintDesk::start(const QString &offer, const QString &printer)
{
    if (!m_maker || m_state.isBusy)
        return;
    m_target = printer;
    tell(Tone::Progress, tr("Making the pages …"));
    m_state.isBusy = true;
    Q_EMIT stateChanged(m_state);
    if (m_making == Making::Preview)
        m_nextPaper = offer;
    else
        make(Making::Paper, offer);
}

void PrintDesk::preview(const QString &offer)
{
    if (!m_maker)
        return;
    if (m_making == Making::Nothing)
        make(Making::Preview, offer);
    else
        m_nextPreview = offer;
}

void PrintDesk::make(Making what, const QString &offer)
{
    m_making = what;
    m_maker(offer);
}

void PrintDesk::showPages(const QList<QImage> &pages, int count, const QString &trouble)
{
    if (m_making != Making::Preview)
        return; // of a paper that nobody asks for any more
    m_making = Making::Nothing;
    if (m_nextPreview.isEmpty())
        Q_EMIT pagesReady(pages, count, trouble);
    if (!m_nextPaper.isEmpty())
        make(Making::Paper, std::exchange(m_nextPaper, {}));
    else if (!m_nextPreview.isEmpty())
        make(Making::Preview, std::exchange(m_nextPreview, {}));
}

void PrintDesk::print(const common::Paper &paper)
{
    if (m_making == Making::Preview)
        m_printer.draw(paper, m_foot);
    else if (m_making == Making::Nothing)
        return; // it came when nobody waited for it any more
    else if (m_target.isEmpty())
        m_printer.save(paper, QStringLiteral("%1/%2.pdf").arg(m_folder, paper.name), m_foot);
    else
        m_printer.print(paper, m_target, m_foot);
}

void PrintDesk::giveUp(const QString &sentence)
{
    if (m_making == Making::Preview)
        showPages({}, 0, sentence);
    else if (m_state.isBusy)
        finish(Tone::Stop, sentence);
}

void PrintDesk::finish(Tone tone, const QString &message)
{
    m_making = Making::Nothing;
    tell(tone, message);
    if (!m_nextPreview.isEmpty())
        make(Making::Preview, std::exchange(m_nextPreview, {}));
}

void PrintDesk::tell(Tone tone, const QString &message)
{
    m_state.isBusy = false;
    m_state.tone = tone;
    m_state.message = message;
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::desktop
