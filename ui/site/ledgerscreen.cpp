#include "site/ledgerscreen.h"

#include "common/card.h"
#include "common/emptystate.h"
#include "common/healthlist.h"
#include "common/label.h"
#include "common/painting.h"
#include "common/progressrow.h"
#include "common/rowlist.h"
#include "common/toneicon.h"
#include "site/figurerow.h"
#include "site/passphraseform.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace packledger::site {

using namespace common;

namespace {

class BackupDelegate final : public RowDelegate
{
public:
    explicit BackupDelegate(QObject *parent)
        : RowDelegate(64, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRectF &row, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const auto &backup = models::rowAt<BackupRow>(index);
        paintShape(painter, backup.tone, QRectF(row.left() + 18, row.center().y() - 9, 18, 18));
        const qreal x = row.left() + 52;
        const qreal right = row.right() - 18;
        const QFont small = textFont(TextSize::Small);
        const qreal size = QFontMetricsF(small).horizontalAdvance(backup.detail) + 1;
        const QRectF words(x, row.top() + 11, right - x - size - 12, 22);
        paintText(painter, words, textFont(TextSize::Medium, QFont::DemiBold), t.text, backup.when);
        paintText(painter, words.translated(0, 21), small, backup.tone == Tone::Neutral ? t.muted : t.ink(backup.tone),
            backup.status);
        paintText(painter, QRectF(right - size, row.top(), size, row.height()), small, t.muted, backup.detail,
            Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

LedgerScreen::LedgerScreen(QWidget *parent)
    : Page(parent)
    , m_shape(new ToneIcon(Tone::Neutral, 40))
    , m_headline(makeParagraph({}, TextSize::Heading))
    , m_explanation(makeParagraph({}, TextSize::Medium, Ink::Muted))
    , m_figures(new FigureRow)
    , m_health(new HealthList)
    , m_folder(makeParagraph({}, TextSize::Small, Ink::Muted))
    , m_progress(new ProgressRow)
    , m_backups(new models::RowsModel<BackupRow>(
          [](const BackupRow &row) { return QStringLiteral("%1, %2, %3").arg(row.when, row.status, row.detail); },
          this))
    , m_list(new RowList(RowList::Rows::Open))
    , m_passphrase(new PassphraseForm)
    , m_none(new EmptyState(QStringLiteral("archive"), tr("No backup yet"),
          tr("F6 copies the ledger while work goes on, and checks the copy.")))
{
    connect(addKey(HouseKey::Leave, tr("Back"), tr("Back to where you came from.")), &QAction::triggered, this, [this] {
        if (m_state.asksPassphrase)
            Q_EMIT passphraseClosed();
        else
            Q_EMIT backRequested();
    });
    connect(addKey(HouseKey::Help, tr("Help"), tr("Shows what each key does, and what each shape means.")),
        &QAction::triggered, this, &LedgerScreen::helpRequested);
    m_encrypt = addKey(Qt::Key_F5, tr("Encrypt"),
        tr("Sets the passphrase that backups are encrypted with, or ends that. Nobody opens them without it."));
    connect(m_encrypt, &QAction::triggered, this, &LedgerScreen::passphraseRequested);
    m_backup = addKey(Qt::Key_F6, tr("Back up now"), tr("Copies the ledger while work goes on, and checks the copy."));
    connect(m_backup, &QAction::triggered, this, &LedgerScreen::backupRequested);
    m_restore = addKey(Qt::Key_F7, tr("Test a restore"),
        tr("Restores the chosen backup into a folder of its own, checks what comes out, and throws that away. Print "
           "has the report."));
    connect(m_restore, &QAction::triggered, this, [this] {
        const int row = m_list->currentIndex().row();
        Q_EMIT restoreTestRequested(row >= 0 ? m_backups->row(row).file : QString());
    });
    connect(addKey(HouseKey::Print, tr("Print"), tr("Prints the state of the ledger, for an inspection."), Place::End),
        &QAction::triggered, this, &LedgerScreen::printRequested);
    m_verify = addKey(
        HouseKey::Finish, tr("Check the ledger"), tr("Recomputes the chain and every item’s state from the events."));
    connect(m_verify, &QAction::triggered, this, [this] {
        if (m_state.asksPassphrase)
            m_passphrase->finish();
        else
            Q_EMIT verifyRequested();
    });
    connect(m_passphrase, &PassphraseForm::passphraseGiven, this, &LedgerScreen::passphraseGiven);
    connect(m_passphrase, &PassphraseForm::encryptionEnded, this, &LedgerScreen::encryptionEnded);
    connect(m_progress, &ProgressRow::cancelRequested, this, &LedgerScreen::workCancelled);

    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::between, space::between, space::between, space::between);
    columns->setSpacing(space::between);
    columns->addWidget(makeHealthCard(), 1);
    m_backupsCard = makeBackupsCard();
    columns->addWidget(m_backupsCard, 1);
    columns->addWidget(m_passphrase, 1);
    render({});
}

QWidget *LedgerScreen::makeHealthCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 24, 24, space::inside);
    column->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addWidget(m_figures);
    column->addWidget(m_health);
    column->addWidget(m_folder);
    m_headline->setFont(textFont(TextSize::Heading, QFont::Bold));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addStretch();
    card->body()->addLayout(column);
    card->body()->addWidget(m_progress);
    return card;
}

QWidget *LedgerScreen::makeBackupsCard()
{
    auto *card = new Card(tr("Backups"));
    m_list->setModel(m_backups);
    m_list->setItemDelegate(new BackupDelegate(m_list));
    m_list->setAccessibleName(tr("Backups"));
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_none, 1);
    auto *note = makeParagraph(
        tr("They lie in the folder “backups” of the site. Keep copies in another place: the same fire takes both. "
           "packledger-cli ledger restore makes a site of one."),
        TextSize::Small, Ink::Muted);
    note->setContentsMargins(space::inside, 12, space::inside, space::inside);
    card->body()->addWidget(note);
    giveKeyboardTo(m_list);
    return card;
}

void LedgerScreen::render(const LedgerState &state)
{
    const bool endsToAsk = m_state.asksPassphrase && !state.asksPassphrase;
    m_state = state;
    setHead(tr("Ledger"), state.siteName);
    m_shape->setTone(state.tone);
    m_headline->setText(state.headline);
    setTextOrHide(m_explanation, state.explanation);
    m_figures->setFigures(
        { { state.events, tr("events") }, { state.items, tr("items") }, { state.receipts, tr("open receipts") } });
    m_health->setLines(state.health);
    setTextOrHide(m_folder, state.folder);
    m_progress->setState(state.progress);
    m_backups->setRows(state.backups);
    m_list->setVisible(!state.backups.empty());
    m_none->setVisible(state.backups.empty());
    const bool isIdle = !state.progress.isRunning();
    const bool asks = state.asksPassphrase;
    m_backupsCard->setVisible(!asks);
    m_passphrase->render(state);
    m_encrypt->setText(state.isEncrypting ? tr("Encryption") : tr("Encrypt"));
    m_encrypt->setEnabled(isIdle && !asks);
    m_backup->setEnabled(isIdle && !asks);
    m_verify->setText(asks ? tr("Keep it") : tr("Check the ledger"));
    m_verify->setEnabled(isIdle);
    m_restore->setEnabled(isIdle && !asks && !state.backups.empty());
    if (endsToAsk)
        setFocus(Qt::OtherFocusReason);
}

} // namespace packledger::site
