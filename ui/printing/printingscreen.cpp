#include "printing/printingscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/formfield.h"
#include "common/healthlist.h"
#include "common/painting.h"
#include "common/rowlist.h"
#include "common/tokens.h"
#include "printing/labeltray.h"
#include "printing/printerpanel.h"
#include "site/devicelist.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::printing {

using namespace common;

namespace {

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
    , m_printers(new site::DeviceList(
          tr("What each says of itself"), tr("No label printer yet. F2 takes one in."), site::DeviceList::Rows::Open))
    , m_form(new PrinterPanel)
    , m_jobs(new models::RowsModel<JobRow>(
          [](const JobRow &row) { return QStringLiteral("%1, %2, %3").arg(row.title, row.status, row.figures); }, this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_none(new EmptyState(QStringLiteral("archive"), tr("Nothing is being printed"),
          tr("Labels of a batch, a case or a pallet appear here as soon as somebody prints them.")))
    , m_instruction(new HealthList)
    , m_reason(new FormField(tr("Why"), tr("Said before labels are written off or a job is given up.")))
    , m_tray(new LabelTray)
{
    connect(addKey(Qt::Key_Escape, tr("Back"), tr("Back to the site.")), &QAction::triggered, this,
        &PrintingScreen::backRequested);
    connect(addKey(Qt::Key_F1, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &PrintingScreen::helpRequested);
    connect(addKey(Qt::Key_F2, tr("Add"), tr("Takes a label printer in.")), &QAction::triggered, this,
        [this] { Q_EMIT formRequested(true); });
    m_edit = addKey(Qt::Key_F3, tr("Change"), tr("Changes the address and language of the chosen printer."));
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT formRequested(false); });
    m_test = addKey(Qt::Key_F4, tr("Test label"), tr("Prints a label that says nothing but that the printer prints."));
    connect(m_test, &QAction::triggered, this, &PrintingScreen::testRequested);
    m_remove = addKey(Qt::Key_F6, tr("Remove"), tr("Gives the chosen printer up. No label may wait for it."));
    connect(m_remove, &QAction::triggered, this, &PrintingScreen::removeRequested);
    m_pause = addKey(Qt::Key_F7, tr("Pause"), tr("Lets no further label of the chosen job out."));
    connect(m_pause, &QAction::triggered, this, &PrintingScreen::pauseRequested);
    m_writeOff
        = addKey(Qt::Key_F8, tr("Write off"), tr("Writes off the labels whose fate nobody knows, with their numbers."));
    connect(m_writeOff, &QAction::triggered, this, [this] { Q_EMIT writeOffRequested(m_reason->text()); });
    m_cancel = addKey(Qt::Key_F10, tr("Give up"), tr("Gives up what the chosen job has not sent yet."), Place::End);
    connect(m_cancel, &QAction::triggered, this, [this] { Q_EMIT cancelRequested(m_reason->text()); });
    m_start = addKey(Qt::Key_F12, tr("Print"), tr("Prints the chosen job, or goes on with it."), Place::Primary);
    connect(m_start, &QAction::triggered, this, &PrintingScreen::startRequested);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(makePrintersCard(), 4);
    columns->addWidget(m_form, 4);
    columns->addWidget(makeJobsCard(), 6);
    connect(m_form, &PrinterPanel::tried, this, &PrintingScreen::formTried);
    connect(m_form, &PrinterPanel::kept, this, &PrintingScreen::formKept);
    connect(m_form, &PrinterPanel::closed, this, &PrintingScreen::formClosed);
    render({});
}

QWidget *PrintingScreen::makePrintersCard()
{
    m_printersCard = new Card(tr("Label printers"));
    m_printersCard->body()->addWidget(m_printers);
    m_printersCard->body()->addStretch();
    m_printersCard->body()->addWidget(m_tray);
    m_tray->hide();
    connect(m_printers, &site::DeviceList::deviceChosen, this, &PrintingScreen::printerChosen);
    return m_printersCard;
}

QWidget *PrintingScreen::makeJobsCard()
{
    auto *card = new Card(tr("Print jobs"));
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
    connect(m_list, &RowList::rowOpened, this, [this](int row) { Q_EMIT jobChosen(m_jobs->row(row).id); });
    setFocusProxy(m_list);
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
    m_list->setVisible(!state.jobs.empty());
    m_none->setVisible(state.jobs.empty());
    m_instruction->setLines(
        state.instruction.text.isEmpty() ? std::vector<HealthLine> {} : std::vector { state.instruction });
    m_instruction->setVisible(!state.instruction.text.isEmpty());
    m_reason->setVisible(state.canWriteOff || state.canCancel);
    m_reason->setError(state.reasonError);
    m_edit->setEnabled(!state.chosenPrinter.isEmpty());
    m_test->setEnabled(!state.chosenPrinter.isEmpty());
    m_remove->setEnabled(!state.chosenPrinter.isEmpty());
    m_pause->setEnabled(state.canPause);
    m_writeOff->setEnabled(state.canWriteOff);
    m_cancel->setEnabled(state.canCancel);
    m_start->setEnabled(state.canStart);
}

void PrintingScreen::showLabel(const QImage &picture)
{
    m_tray->add(picture);
    m_tray->show();
}

} // namespace packledger::printing
