#include "desktop/printdesk.h"

#include "base/errortext.h"

#include <QDir>

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
        [this](const QString &printer) { tell(Tone::Accepted, tr("It is on its way to %1.").arg(printer)); });
    connect(&m_printer, &PaperPrinter::saved, this, [this](const QString &file) {
        tell(Tone::Accepted, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
        Q_EMIT saved(file);
    });
    connect(&m_printer, &PaperPrinter::failed, this,
        [this](const Error &error) { tell(Tone::Stop, errorSentence(error)); });
}

void PrintDesk::offer(const std::vector<common::PaperOffer> &offers, Maker maker)
{
    m_maker = std::move(maker);
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
    m_maker(offer);
}

void PrintDesk::print(const common::Paper &paper)
{
    if (m_target.isEmpty())
        m_printer.save(paper, QStringLiteral("%1/%2.pdf").arg(m_folder, paper.name), m_foot);
    else
        m_printer.print(paper, m_target, m_foot);
}

void PrintDesk::giveUp(const QString &sentence)
{
    if (m_state.isBusy)
        tell(Tone::Stop, sentence);
}

void PrintDesk::tell(Tone tone, const QString &message)
{
    m_state.isBusy = false;
    m_state.tone = tone;
    m_state.message = message;
    Q_EMIT stateChanged(m_state);
}

} // namespace packledger::desktop
