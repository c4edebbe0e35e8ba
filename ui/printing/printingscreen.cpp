#include "printing/printingscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"
#include "printing/batchlabelspanel.h"
#include "printing/joblabelspanel.h"
#include "printing/labeltray.h"
#include "printing/printerpanel.h"
#include "printing/stationpanel.h"
#include "site/devicelist.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace packledger::printing {

using namespace common;

namespace {

constexpr int narrowUnder = 900; // pixels: printers or jobs, not both

class JobDelegate final : public RowDelegate
{
public:
    explicit JobDelegate(QObject *parent)
        : RowDelegate(72, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &job = models::rowAt<JobRow>(index);
        if (job.isChosen)
            painter.fillRect(QRectF(row.left(), row.top(), 4, row.height()), t.accent);
        paintShape(painter, job.tone, QRectF(row.left() + space::inside, row.top() + 18, 18, 18));
        const QFont status = textFont(TextSize::Small, QFont::DemiBold);
        const qreal statusWidth = QFontMetricsF(status).horizontalAdvance(job.status) + 1;
        const qreal x = row.left() + space::inside + 32;
        const qreal right = row.right() - space::inside;
        paintText(painter, QRectF(x, row.top() + 9, right - statusWidth - 12 - x, 22),
            textFont(TextSize::Body, QFont::DemiBold), t.text, job.title);
        const bool isQuiet = job.tone == Tone::Accepted || job.tone == Tone::Neutral || job.tone == Tone::Again;
        paintText(painter, QRectF(right - statusWidth, row.top() + 9, statusWidth, 22), status,
            isQuiet ? t.muted : t.ink(job.tone), job.status, Qt::AlignRight | Qt::AlignVCenter);
        paintText(painter, QRectF(x, row.top() + 31, right - x, 20), textFont(TextSize::Small), t.muted, job.figures);
        const bool isLoud = job.tone == Tone::Stop || job.tone == Tone::Attention || job.tone == Tone::Accepted;
        paintBar(painter, QRectF(x, row.bottom() - 14, right - x, space::bar), job.permille,
            isLoud ? job.tone : Tone::Progress);
    }
};

} // namespace

PrintingScreen::PrintingScreen(QWidget *parent)
    : Page(parent)
    , m_printers(new site::DeviceList(tr("What each says of itself"), tr("No label printer yet. Ctrl+N takes one in."),
          site::DeviceList::Rows::Open))
    , m_form(new PrinterPanel)
    , m_station(new StationPanel)
    , m_batch(new BatchLabelsPanel)
    , m_labels(new JobLabelsPanel)
    , m_jobs(new models::RowsModel<JobRow>(
          [](const JobRow &row) { return QStringLiteral("%1, %2, %3").arg(row.title, row.status, row.figures); }, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_none(new EmptyState(QStringLiteral("archive"), tr("Nothing is being printed"),
          tr("Labels of a batch, a case or a pallet appear here as soon as somebody prints them.")))
    , m_instruction(new HealthList)
    , m_reason(new FormField(tr("Why"), tr("Said before labels are written off or a job is given up.")))
    , m_tray(new LabelTray)
{
    addKeys();

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(makePrintersCard(), 4);
    for (QWidget *side : { static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_station),
             static_cast<QWidget *>(m_batch), static_cast<QWidget *>(m_labels) })
        columns->addWidget(side, 4);
    columns->addWidget(makeJobsCard(), 5);
    connect(m_form, &PrinterPanel::tried, this, &PrintingScreen::formTried);
    connect(m_form, &PrinterPanel::kept, this, &PrintingScreen::formKept);
    connect(m_form, &PrinterPanel::closed, this, &PrintingScreen::formClosed);
    connect(m_station, &StationPanel::optionEntered, this, &PrintingScreen::stationOptionEntered);
    connect(m_batch, &BatchLabelsPanel::optionEntered, this, &PrintingScreen::batchOptionEntered);
    connect(m_batch, &BatchLabelsPanel::printRequested, this, &PrintingScreen::batchPrintRequested);
    connect(m_labels, &JobLabelsPanel::labelChosen, this, &PrintingScreen::labelChosen);
    connect(m_labels, &JobLabelsPanel::replaceRequested, this, &PrintingScreen::replaceRequested);
    const auto close = [this] { showSide(Side::Printers); };
    connect(m_station, &StationPanel::closed, this, close);
    connect(m_batch, &BatchLabelsPanel::closed, this, close);
    connect(m_labels, &JobLabelsPanel::closed, this, close);
    render(PrintingState {});
}

void PrintingScreen::addKeys()
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Closes what is open at the left, then goes back to the site.")),
        &QAction::triggered, this, [this] {
            if (m_state.form.isShown)
                Q_EMIT formClosed();
            else if (m_side != Side::Printers)
                showSide(Side::Printers);
            else
                Q_EMIT backRequested();
        });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &PrintingScreen::helpRequested);
    connect(
        addKey(Qt::CTRL | Qt::Key_N, tr("Add"), tr("Takes a label printer in.")), &QAction::triggered, this, [this] {
            showSide(Side::Printers);
            Q_EMIT formRequested(true);
        });
    m_edit = addKey(Qt::Key_F3, tr("Change"), tr("Changes the address and language of the chosen printer."));
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT formRequested(false); });
    m_test = addKey(
        Qt::CTRL | Qt::Key_T, tr("Test label"), tr("Prints a label that says nothing but that the printer prints."));
    connect(m_test, &QAction::triggered, this, &PrintingScreen::testRequested);
    m_labelsKey
        = addKey(Qt::Key_F5, tr("Labels"), tr("Shows the labels of the chosen job, to replace one that is spoilt."));
    connect(m_labelsKey, &QAction::triggered, this, [this] {
        showSide(Side::Labels);
        Q_EMIT labelsRequested(m_state.chosenJob);
    });
    m_remove = addKey(Qt::Key_F6, tr("Remove"), tr("Gives the chosen printer up. No label may wait for it."));
    connect(m_remove, &QAction::triggered, this, &PrintingScreen::removeRequested);
    m_pause = addKey(Qt::Key_F7, tr("Pause"), tr("Lets no further label of the chosen job out."));
    connect(m_pause, &QAction::triggered, this, &PrintingScreen::pauseRequested);
    m_writeOff = addKey(Qt::CTRL | Qt::Key_D, tr("Write off"),
        tr("Writes off the labels whose fate nobody knows, with their numbers."));
    connect(m_writeOff, &QAction::triggered, this, [this] { Q_EMIT writeOffRequested(m_reason->text()); });
    connect(addKey(HouseKey::Print, tr("Print labels"), tr("Prints labels ahead for a batch.")), &QAction::triggered,
        this, [this] {
            showSide(Side::Batch);
            Q_EMIT batchLabelsRequested();
        });
    m_cancel = addKey(Qt::Key_F10, tr("Give up"), tr("Gives up what the chosen job has not sent yet."), Place::End);
    connect(m_cancel, &QAction::triggered, this, [this] { Q_EMIT cancelRequested(m_reason->text()); });
    connect(addKey(Qt::Key_F11, tr("This station"), tr("Says which printer makes the labels of each level here."),
                Place::End),
        &QAction::triggered, this, [this] {
            showSide(Side::Station);
            Q_EMIT stationRequested();
        });
    m_start = addKey(HouseKey::Finish, tr("Print"), tr("Prints the chosen job, or goes on with it."));
    connect(m_start, &QAction::triggered, this, [this] {
        if (m_side == Side::Batch)
            Q_EMIT batchPrintRequested();
        else
            Q_EMIT startRequested();
    });
}

QWidget *PrintingScreen::makePrintersCard()
{
    m_printersCard = new Card(tr("Label printers"));
    m_printersCard->body()->addWidget(m_printers);
    m_printersCard->body()->addStretch();
    m_printersCard->body()->addWidget(m_tray);
    m_tray->hide();
    for (const auto moved : { &site::DeviceList::deviceChosen, &site::DeviceList::deviceEntered })
        connect(m_printers, moved, this, &PrintingScreen::printerChosen);
    return m_printersCard;
}

QWidget *PrintingScreen::makeJobsCard()
{
    auto *card = new Card(tr("Print jobs"));
    m_jobsCard = card;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::inside, space::small, space::inside, space::inside);
    head->setSpacing(12);
    head->addWidget(m_instruction);
    head->addWidget(m_reason);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_none, 1);
    card->body()->addLayout(head);
    m_list->setModel(m_jobs);
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setAccessibleName(tr("Print jobs"));
    for (const auto moved : { &RowList::rowOpened, &RowList::rowEntered }) {
        connect(m_list, moved, this, [this](int row) {
            const qint64 job = m_jobs->row(row).id;
            Q_EMIT jobChosen(job);
            if (m_side == Side::Labels)
                Q_EMIT labelsRequested(job);
        });
    }
    giveKeyboardTo(m_list);
    return card;
}

void PrintingScreen::render(const PrintingState &state)
{
    if (state.chosenJob != m_state.chosenJob)
        m_reason->edit()->clear();
    m_state = state;
    setHead(tr("Label printing"), tr("printers, and what waits for them"));
    m_printers->setDevices(state.printers);
    m_printersCard->setNote(state.chosenPrinter);
    m_form->render(state.form);
    m_jobs->setRows(state.jobs);
    const auto chosen
        = std::find_if(state.jobs.begin(), state.jobs.end(), [](const JobRow &job) { return job.isChosen; });
    if (chosen != state.jobs.end())
        m_list->follow(int(chosen - state.jobs.begin()));
    m_list->setVisible(!state.jobs.empty());
    m_none->setVisible(state.jobs.empty());
    m_instruction->setLines(
        state.instruction.text.isEmpty() ? std::vector<HealthLine> {} : std::vector { state.instruction });
    m_instruction->setVisible(!state.instruction.text.isEmpty());
    m_reason->setVisible(state.canWriteOff || state.canCancel);
    m_reason->setError(state.reasonError);
    arrange();
}

void PrintingScreen::render(const StationState &state)
{
    m_station->render(state);
}

void PrintingScreen::render(const BatchLabelsState &state)
{
    m_batch->render(state);
    m_canPrintBatch = state.canPrint;
    arrange();
}

void PrintingScreen::render(const JobLabelsState &state)
{
    m_labels->render(state);
}

void PrintingScreen::showSide(Side side)
{
    m_side = side;
    arrange();
    if (side == Side::Labels)
        m_labels->setFocus();
    else if (side == Side::Printers)
        m_list->setFocus();
}

void PrintingScreen::arrangeFor(const QSize &room)
{
    m_isNarrow = room.width() < narrowUnder;
    arrange();
}

void PrintingScreen::arrange()
{
    const bool isForm = m_state.form.isShown;
    m_printersCard->setVisible(m_side == Side::Printers && !isForm);
    m_form->setVisible(isForm);
    m_station->setVisible(m_side == Side::Station && !isForm);
    m_batch->setVisible(m_side == Side::Batch && !isForm);
    m_labels->setVisible(m_side == Side::Labels && !isForm);
    m_jobsCard->setVisible(!m_isNarrow || (m_side == Side::Printers && !isForm));

    const bool isPrinters = m_side == Side::Printers && !isForm;
    for (QAction *key : { m_edit, m_test, m_remove }) {
        key->setVisible(isPrinters);
        key->setEnabled(!m_state.chosenPrinter.isEmpty());
    }
    m_labelsKey->setEnabled(m_state.chosenJob != 0);
    m_pause->setEnabled(m_state.canPause);
    m_writeOff->setEnabled(m_state.canWriteOff);
    m_cancel->setEnabled(m_state.canCancel);
    m_start->setText(m_side == Side::Batch ? tr("Print these") : tr("Print"));
    m_start->setEnabled(m_side == Side::Batch ? m_canPrintBatch : m_state.canStart);
}

void PrintingScreen::showLabel(const QImage &picture)
{
    m_tray->add(picture);
    m_tray->show();
}

} // namespace packledger::printing
