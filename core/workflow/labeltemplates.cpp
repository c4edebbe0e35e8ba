#include "workflow/labeltemplates.h"

#include "access/accesserrors.h"
#include "labels/layout.h"

#include <QCryptographicHash>

#include <algorithm>

namespace packledger::workflow {

namespace {

/// Why nobody may print from it: what is wrong at every resolution is wrong with the template.
std::optional<Finding> faultOf(const labels::LabelTemplate &labelTemplate)
{
    std::optional<Finding> fault;
    for (const int dpi : { 203, 300, 600 }) {
        const Findings findings = labels::check(labelTemplate, { dpi });
        const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
        if (error == findings.end())
            return std::nullopt;
        fault = *error;
    }
    return fault;
}

} // namespace

Result<labels::LabelTemplate> saveTemplate(ledger::Ledger &ledger, const access::Session &person,
    const labels::TemplateLibrary &library, const labels::LabelTemplate &labelTemplate)
{
    if (!person.may(access::Permission::ManageLabels))
        return fail(codes::notPermitted, QString::fromLatin1(nameOf(access::Permission::ManageLabels)));
    if (const std::optional<Finding> fault = faultOf(labelTemplate))
        return fail(fault->code, fault->detail, fault->where);
    return ledger.write([&](ledger::WriteTransaction &transaction) -> Result<labels::LabelTemplate> {
        // Last: a file that cannot be written leaves no entry.
        Result<labels::LabelTemplate> saved = library.save(labelTemplate);
        if (!saved)
            return saved;
        const QByteArray hash
            = QCryptographicHash::hash(labels::writeTemplate(*saved), QCryptographicHash::Sha256).toHex();
        transaction.appendAct("template.saved",
            QJsonObject { { QStringLiteral("name"), saved->name }, { QStringLiteral("version"), saved->version },
                { QStringLiteral("sha256"), QString::fromLatin1(hash) } });
        return saved;
    });
}

} // namespace packledger::workflow
