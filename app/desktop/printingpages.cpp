// The part of Composition that is about label printers and print jobs.

#include "desktop/composition.h"

#include "demo/demoline.h"
#include "printing/printingscreen.h"
#include "shell/mainwindow.h"
#include "site/sitescreen.h"
#include "workflow/printingerrors.h"

namespace packledger::desktop {

using common::Tone;

namespace {

ledger::PrinterRow printerFrom(const QString &name, const QString &url, const QString &language, const QString &dpi)
{
    return { name.trimmed(), url.trimmed(), language.toLatin1(), dpi.toInt() };
}

} // namespace

void Composition::connectLabelPrinting()
{
    connectLabelPanels();
    using Presenter = printing::PrintingPresenter;
    using Screen = printing::PrintingScreen;
    connect(&m_printing, &Presenter::stateChanged, m_printingScreen,
        qOverload<const printing::PrintingState &>(&Screen::render));
    connect(&m_printing, &Presenter::told, this, [this](Tone tone, const QString &sentence) {
        m_sounds.play(tone);
        show(tone, sentence);
    });
    connect(&m_printing, &Presenter::statusWanted, &m_printers, &PrintService::ask);
    connect(&m_printing, &Presenter::testWanted, &m_printers, &PrintService::test);
    connect(&m_printing, &Presenter::runWanted, &m_printers, &PrintService::run);
    connect(&m_packing, &PackingDesk::runWanted, &m_printers, &PrintService::run);
    connect(&m_printers, &PrintService::jobMoved, &m_packing, &PackingDesk::labelMoved);
    connect(&m_printers, &PrintService::jobEnded, &m_packing, &PackingDesk::labelMoved);
    connect(&m_shipping, &ShippingDesk::runWanted, &m_printers, &PrintService::run);
    connect(&m_printers, &PrintService::jobMoved, &m_shipping, &ShippingDesk::labelMoved);
    connect(&m_printers, &PrintService::jobEnded, &m_shipping, &ShippingDesk::labelMoved);
    connect(&m_printers, &PrintService::statusTold, &m_printing, &Presenter::setStatus);
    connect(&m_printers, &PrintService::testPrinted, &m_printing, &Presenter::tellTestPrinted);
    connect(&m_printers, &PrintService::testFailed, this, [this](const Error &error) { show(error); });
    connect(&m_check, &CheckDesk::challengePrintRequested, this,
        [this](BatchId batch) { m_printers.printChallenge(batch, m_start.options.station.toUtf8()); });
    m_board.setAskPrinter([this](BatchId batch) { m_printers.askJob(batch, m_start.options.station.toUtf8()); });
    connect(&m_printers, &PrintService::jobTold, &m_board, &line::BoardPresenter::start);
    connect(&m_printers, &PrintService::jobNotAsked, this, [this](const Error &error) {
        m_board.giveUpStart();
        show(error);
    });
    connect(&m_printers, &PrintService::challengePrinted, &m_printing, &Presenter::tellChallengePrinted);
    connect(&m_printers, &PrintService::jobMoved, &m_printing, &Presenter::jobMoved);
    connect(
        &m_printers, &PrintService::jobStarted, &m_printing, [this](qint64 job) { m_printing.jobRunning(job, true); });
    connect(
        &m_printers, &PrintService::jobEnded, &m_printing, [this](qint64 job) { m_printing.jobRunning(job, false); });
    // Whatever page is in view: labels that nobody knows of wait for somebody.
    connect(&m_printers, &PrintService::jobFailed, this, [this](qint64, const Error &error) {
        // A person did that while the job waited for its turn, and knows.
        if (error.code == codes::printJobPaused || error.code == codes::printJobOver)
            return;
        m_sounds.play(Tone::Attention);
        show(error);
    });

    connect(m_printingScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    // To the batch, the work orders or the site: wherever it was opened from.
    connect(m_printingScreen, &Screen::backRequested, this, [this] { goTo(m_window->place()); });
    connect(m_printingScreen, &Screen::printerChosen, &m_printing, &Presenter::choosePrinter);
    connect(m_printingScreen, &Screen::jobChosen, &m_printing, &Presenter::chooseJob);
    connect(m_printingScreen, &Screen::startRequested, &m_printing, &Presenter::startChosen);
    connect(m_printingScreen, &Screen::pauseRequested, &m_printing, &Presenter::pauseChosen);
    connect(m_printingScreen, &Screen::cancelRequested, &m_printing, &Presenter::cancelChosen);
    connect(m_printingScreen, &Screen::writeOffRequested, &m_printing, &Presenter::writeOffUncertain);
    connect(m_printingScreen, &Screen::formRequested, &m_printing, &Presenter::openForm);
    connect(m_printingScreen, &Screen::formClosed, &m_printing, &Presenter::closeForm);
    connect(m_printingScreen, &Screen::removeRequested, &m_printing, &Presenter::removeChosen);
    connect(m_printingScreen, &Screen::testRequested, &m_printing, &Presenter::testChosen);
    connect(m_printingScreen, &Screen::formTried, this,
        [this](const QString &name, const QString &url, const QString &language, const QString &dpi) {
            m_printing.tryForm(printerFrom(name, url, language, dpi));
        });
    connect(m_printingScreen, &Screen::formKept, this,
        [this](const QString &name, const QString &url, const QString &language, const QString &dpi) {
            m_printing.keepForm(printerFrom(name, url, language, dpi));
        });
    connect(&m_screenPrinter, &printers::ScreenPrinter::labelPrinted, m_printingScreen, &Screen::showLabel);
    connect(m_siteScreen, &site::SiteScreen::labelPrintersRequested, this, &Composition::openPrinting);
}

void Composition::connectLabelPanels()
{
    using namespace printing;
    using Screen = PrintingScreen;
    connect(&m_stationPrints, &StationPresenter::stateChanged, m_printingScreen,
        qOverload<const StationState &>(&Screen::render));
    connect(&m_stationPrints, &StationPresenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(m_printingScreen, &Screen::stationRequested, &m_stationPrints, &StationPresenter::refresh);
    connect(m_printingScreen, &Screen::stationOptionEntered, &m_stationPrints, &StationPresenter::enterOption);

    connect(&m_batchLabels, &BatchLabelsPresenter::stateChanged, m_printingScreen,
        qOverload<const BatchLabelsState &>(&Screen::render));
    connect(&m_batchLabels, &BatchLabelsPresenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(m_printingScreen, &Screen::batchLabelsRequested, &m_batchLabels, [this] { m_batchLabels.open(); });
    connect(m_printingScreen, &Screen::batchOptionEntered, &m_batchLabels, &BatchLabelsPresenter::enterOption);
    connect(m_printingScreen, &Screen::batchPrintRequested, &m_batchLabels, &BatchLabelsPresenter::print);
    connect(&m_batchLabels, &BatchLabelsPresenter::queued, this, [this](qint64 job, const ledger::PrinterRow &printer) {
        m_printing.chooseJob(job);
        m_printers.run(job, printer);
    });

    connect(&m_jobLabels, &JobLabelsPresenter::stateChanged, m_printingScreen,
        qOverload<const JobLabelsState &>(&Screen::render));
    connect(&m_jobLabels, &JobLabelsPresenter::told, this, [this](Tone tone, const QString &sentence) {
        m_sounds.play(tone);
        show(tone, sentence);
    });
    connect(&m_jobLabels, &JobLabelsPresenter::runWanted, &m_printers, &PrintService::run);
    connect(m_printingScreen, &Screen::labelsRequested, &m_jobLabels, &JobLabelsPresenter::open);
    connect(m_printingScreen, &Screen::labelChosen, &m_jobLabels, &JobLabelsPresenter::choose);
    connect(m_printingScreen, &Screen::replaceRequested, &m_jobLabels, &JobLabelsPresenter::replaceChosen);
    connect(&m_printing, &PrintingPresenter::jobsRead, &m_jobLabels, &JobLabelsPresenter::refresh);
}

void Composition::printBatchLabels(BatchId batch)
{
    openPrinting();
    m_printingScreen->showSide(printing::PrintingScreen::Side::Batch);
    m_batchLabels.open(batch);
}

void Composition::openPrinting()
{
    m_window->setPlaceOf(m_printingScreen, m_window->place());
    m_window->showPage(m_printingScreen);
    m_printing.watch(true);
    watchCamera();
}

void Composition::offerScreenPrinter()
{
    if (const std::optional<QString> url = m_start.isDemo ? m_screenPrinter.start() : std::nullopt) {
        ledger::PrinterRow printer = demo::demoPrinter();
        printer.url = *url;
        m_printing.offerPrinter(printer);
    }
}

} // namespace packledger::desktop
