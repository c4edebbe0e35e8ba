// The part of Composition that is about the packaging line.

#include "desktop/composition.h"

#include "labels/templatelibrary.h"
#include "line/batchesscreen.h"
#include "line/boardscreen.h"
#include "line/orderpanel.h"
#include "line/poolsscreen.h"
#include "line/sourcesscreen.h"
#include "shell/mainwindow.h"
#include "site/rulesscreen.h"

#include <QFileInfo>

namespace packledger::desktop {

using common::Tone;

namespace {

/// The templates a unit's label may have.
QStringList unitTemplates(const QString &folder)
{
    QStringList names;
    for (const labels::TemplateLibrary::Entry &entry :
        labels::TemplateLibrary(folder + QStringLiteral("/labels")).list()) {
        if (entry.read && entry.name.startsWith(QLatin1StringView("unit")))
            names.append(entry.name);
    }
    return names;
}

} // namespace

void Composition::connectLine()
{
    connectBatches();
    connectBoard();
    connectBoardPages();
    connectPools();
    connectProducts();
    connectLinePages();
}

void Composition::connectLinePages()
{
    connect(m_batchesScreen->addPageKey(Qt::Key_F6, tr("Packing"), tr("Fills bundles, cases and pallets.")),
        &QAction::triggered, this, [this] { m_packing.openPacking(); });
    connect(m_batchesScreen->addPageKey(Qt::Key_F7, tr("Numbers"), tr("The pools that serial numbers come from.")),
        &QAction::triggered, this, [this] {
            m_window->showPage(m_poolsScreen);
            m_pools.refresh();
        });
    connect(m_batchesScreen->addPageKey(Qt::Key_F10, tr("Printers"), tr("The label printers and their jobs.")),
        &QAction::triggered, this, &Composition::openPrinting);
    connect(m_batchesScreen->addPageKey(
                Qt::Key_F11, tr("Products"), tr("The products that are known here, and how each is packed.")),
        &QAction::triggered, &m_products, &ProductsDesk::open);
    connect(m_boardScreen->addPageKey(Qt::CTRL | Qt::Key_P, tr("Labels"), tr("Prints labels ahead for this batch.")),
        &QAction::triggered, this, [this] { printBatchLabels(m_board.state().id); });
}

void Composition::connectPools()
{
    using Screen = line::PoolsScreen;
    using Presenter = line::PoolsPresenter;
    connect(&m_pools, &Presenter::stateChanged, m_poolsScreen, qOverload<const line::PoolsState &>(&Screen::render));
    connect(&m_pools, &Presenter::formChanged, m_poolsScreen, qOverload<const line::PoolFormState &>(&Screen::render));
    connect(
        &m_pools, &Presenter::fileChanged, m_poolsScreen, qOverload<const line::NumberFileState &>(&Screen::render));
    connect(&m_pools, &Presenter::made, m_poolsScreen, [this] { m_poolsScreen->closeSide(); });
    connect(&m_pools, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_pools, &Presenter::lowWaterReached, this,
        [this](const QString &sentence) { show(Tone::Attention, sentence); });
    connect(&m_pools, &Presenter::exported, this, [this](const QString &file, qint64) {
        show(Tone::Accepted, tr("Saved: %1").arg(file), tr("Open folder"), QFileInfo(file).path());
    });
    connect(m_poolsScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_poolsScreen, &Screen::backRequested, this, &Composition::leaveBatch);
    connect(m_poolsScreen, &Screen::poolChosen, &m_pools, &Presenter::choose);
    connect(m_poolsScreen, &Screen::previewRequested, &m_pools, &Presenter::preview);
    connect(m_poolsScreen, &Screen::makeRequested, &m_pools, &Presenter::make);
    connect(m_poolsScreen, &Screen::lookRequested, &m_pools, &Presenter::lookAt);
    connect(m_poolsScreen, &Screen::takeRequested, &m_pools, &Presenter::takeFile);
    connect(m_poolsScreen, &Screen::importCancelled, &m_pools, &Presenter::cancelImport);
    connect(m_poolsScreen, &Screen::exportRequested, this,
        [this] { m_pools.exportNumbers(m_folder + QStringLiteral("/exports")); });
    connect(m_poolsScreen, &Screen::returnRequested, &m_pools, &Presenter::giveBack);
    connect(m_poolsScreen, &Screen::markRequested, &m_pools, &Presenter::warnAt);
}

void Composition::connectProducts()
{
    connect(&m_products, &ProductsDesk::failed, this, qOverload<const Error &>(&Composition::show));
    connect(
        &m_products, &ProductsDesk::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(&m_products, &ProductsDesk::backRequested, this, &Composition::leaveBatch);
    connect(&m_products, &ProductsDesk::packingRequested, this, [this](const QString &gtin) {
        m_rulesOfProduct = true;
        m_window->showPage(m_rulesScreen);
        m_rules.showPacking(gtin);
    });
}

void Composition::connectBatches()
{
    using Screen = line::BatchesScreen;
    using Presenter = line::BatchesPresenter;
    connect(
        &m_batches, &Presenter::stateChanged, m_batchesScreen, qOverload<const line::BatchesState &>(&Screen::render));
    connect(
        &m_batches, &Presenter::formChanged, m_batchesScreen, qOverload<const line::OrderFormState &>(&Screen::render));
    connect(&m_batches, &Presenter::fileChanged, m_batchesScreen, &Screen::renderOrders);
    connect(&m_results, &line::ResultFilePresenter::stateChanged, m_batchesScreen, &Screen::renderResults);
    connect(m_batchesScreen, &Screen::resultsLookedAt, &m_results, &line::ResultFilePresenter::lookAt);
    connect(m_batchesScreen, &Screen::resultsTaken, &m_results, &line::ResultFilePresenter::take);
    connect(m_batchesScreen, &Screen::resultsCancelled, &m_results, &line::ResultFilePresenter::cancel);
    connect(&m_batches, &Presenter::formAsked, m_batchesScreen, &Screen::openForm);
    connect(&m_batches, &Presenter::planned, this, &Composition::openBatch);
    connect(&m_batches, &Presenter::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(&m_batches, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(m_batchesScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_batchesScreen, &Screen::batchOpened, this, &Composition::openBatch);
    connect(m_batchesScreen, &Screen::fileLookedAt, &m_batches, &Presenter::lookAtFile);
    connect(m_batchesScreen, &Screen::fileTaken, &m_batches, &Presenter::takeFile);
    connect(m_batchesScreen->form(), &line::OrderPanel::planRequested, &m_batches, &Presenter::plan);
    connect(m_batchesScreen->form(), &line::OrderPanel::checkRequested, &m_batches, &Presenter::check);
    connect(m_batchesScreen->form(), &line::OrderPanel::previewRequested, &m_batches, &Presenter::preview);
}

void Composition::connectBoard()
{
    using Screen = line::BoardScreen;
    using Presenter = line::BoardPresenter;
    connect(&m_board, &Presenter::stateChanged, m_boardScreen, qOverload<const line::BoardState &>(&Screen::render));
    connect(&m_board, &Presenter::changed, &m_batches, &line::BatchesPresenter::refresh);
    connect(&m_board, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_board, &Presenter::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(&m_board, &Presenter::closed, this, [this](const QString &sentence) {
        m_sounds.play(Tone::Accepted);
        show(Tone::Accepted, sentence);
    });
    connect(&m_board, &Presenter::handedOver, this, [this](const access::Session &session) {
        m_signIn.takeOver(session);
        m_board.refresh();
    });
    connect(&m_board, &Presenter::stateChanged, this, &Composition::watchCamera);
    connect(&m_board, &Presenter::paperReady, &m_print, &PrintDesk::print);
    connect(&m_board, &Presenter::paperFailed, &m_print, &PrintDesk::giveUp);
    connect(m_boardScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_boardScreen, &Screen::backRequested, this, &Composition::leaveBatch);
    connect(m_boardScreen, &Screen::goOnRequested, &m_board, &Presenter::goOn);
    connect(m_boardScreen, &Screen::panelRequested, &m_board, &Presenter::openPanel);
    connect(m_boardScreen, &Screen::panelClosed, &m_board, &Presenter::closePanel);
    connect(m_boardScreen, &Screen::resumeRequested, &m_board, &Presenter::resume);
    connect(m_boardScreen, &Screen::pointChecked, &m_board, &Presenter::check);
    connect(m_boardScreen, &Screen::stopRequested, &m_board, &Presenter::stop);
    connect(m_boardScreen, &Screen::noteRequested, &m_board, &Presenter::note);
    connect(m_boardScreen, &Screen::cancelRequested, &m_board, &Presenter::cancel);
    connect(m_boardScreen, &Screen::correctionRequested, &m_board, &Presenter::correct);
    connect(m_boardScreen, &Screen::signatureGiven, &m_board, &Presenter::sign);
    connect(m_boardScreen, &Screen::printRequested, this, [this] {
        m_print.offer(Presenter::offers(), [this](const QString &offer) { m_board.makePaper(offer); });
        m_window->togglePrint();
    });
}

void Composition::connectBoardPages()
{
    using Board = line::BoardScreen;
    connect(m_boardScreen, &Board::packRequested, this, &Composition::openItem);
    connect(m_boardScreen, &Board::checkRequested, this, [this] { m_check.open(m_board.state().id); });
    connect(&m_check, &CheckDesk::changed, &m_board, &line::BoardPresenter::refresh);
    connect(&m_devices, &DeviceDesk::frameReady, m_boardScreen,
        [this](const QImage &picture, const std::vector<dock::SeenCode> &) { m_boardScreen->offerFrame(picture); });

    using Files = line::BatchFilesPresenter;
    connect(&m_batchFiles, &Files::stateChanged, m_boardScreen, qOverload<const line::FilesState &>(&Board::render));
    connect(&m_batchFiles, &Files::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_batchFiles, &Files::written, this, [this](const QString &folder, const QStringList &files) {
        show(Tone::Accepted, tr("%n files are in %1.", nullptr, int(files.size())).arg(folder), tr("Open folder"),
            folder);
    });
    connect(m_boardScreen, &Board::compareRequested, &m_batchFiles, &Files::compare);
    connect(m_boardScreen, &Board::exportRequested, this,
        [this] { m_batchFiles.write(m_folder + QStringLiteral("/exports")); });

    using Screen = line::SourcesScreen;
    using Presenter = line::SourcesPresenter;
    connect(m_boardScreen, &Board::sourcesRequested, this, [this] {
        m_board.watch(false);
        m_sources.open(m_board.state().id);
        m_window->showPage(m_sourcesScreen);
        watchCamera();
    });
    connect(&m_sources, &Presenter::stateChanged, m_sourcesScreen, &Screen::render);
    connect(&m_sources, &Presenter::changed, &m_board, &line::BoardPresenter::refresh);
    connect(&m_sources, &Presenter::failed, this, qOverload<const Error &>(&Composition::show));
    connect(&m_sources, &Presenter::told, this, [this](Tone tone, const QString &sentence) { show(tone, sentence); });
    connect(m_sourcesScreen, &Screen::helpRequested, m_window.get(), &shell::MainWindow::toggleHelp);
    connect(m_sourcesScreen, &Screen::backRequested, this, [this] { goTo(shell::Place::Line); });
    connect(m_sourcesScreen, &Screen::verdictShown, &m_sounds, qOverload<Tone>(&common::Sounds::play));
    connect(m_sourcesScreen, &Screen::leftGiven, &m_sources, &Presenter::setLeft);
    connect(m_sourcesScreen, &Screen::undoRequested, &m_sources, &Presenter::undo);
    connect(m_sourcesScreen, &Screen::linkRequested, &m_sources, &Presenter::link);
    connect(m_sourcesScreen, &Screen::shorterExpirySigned, &m_sources, &Presenter::signShorterExpiry);
}

bool Composition::routeToLine(const scan::ScanReading &reading)
{
    const common::Page *page = m_window->page();
    if (page == m_batchesScreen)
        m_batches.handleReading(reading);
    else if (page == m_boardScreen)
        m_board.handleReading(reading);
    else if (page == m_sourcesScreen)
        m_sources.handleReading(reading);
    else
        return m_check.route(reading) || m_packing.route(reading) || m_products.route(reading);
    return true;
}

void Composition::goToLine()
{
    // The batch at work comes first; Esc leads from it to the work orders.
    const bool isOnBoard = m_window->page() == m_boardScreen;
    if (m_board.state().id.isValid() && !isOnBoard && m_guard.isOpen(*m_boardScreen)) {
        m_window->showPage(m_boardScreen);
        m_board.watch(true);
        m_board.refresh();
    } else {
        leaveBatch();
    }
    m_batches.setTemplates(unitTemplates(m_folder));
}

void Composition::openBatch(BatchId batch)
{
    if (!m_guard.admits(*m_boardScreen))
        return;
    m_batchesScreen->closeSide();
    m_board.open(batch);
    m_batchFiles.open(batch);
    m_window->showPage(m_boardScreen);
    m_window->setNotice({});
    m_board.watch(true);
}

void Composition::leaveBatch()
{
    m_board.close();
    m_window->showPage(m_batchesScreen);
    m_batches.refresh();
}

} // namespace packledger::desktop
