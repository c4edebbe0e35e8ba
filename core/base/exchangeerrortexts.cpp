#include "base/errortexts.h"

#include <QtGlobal>

namespace packledger {

namespace {

constexpr ErrorText texts[] = {
    // secret
    { "secret.denied",
        QT_TRANSLATE_NOOP(
            "Errors", "The keychain did not give %1: it is locked, or you said no. Unlock it and try again.") },
    { "secret.empty",
        QT_TRANSLATE_NOOP(
            "Errors", "There is nothing to keep as %1, or more than 1 MiB. Give the value on standard input.") },
    { "secret.exposed",
        QT_TRANSLATE_NOOP("Errors",
            "Others may read the secrets in %1, so none is used. Give folder and files to this program's user, close "
            "them (chmod 700 the folder, 600 the files), and change the secrets.") },
    { "secret.folder",
        QT_TRANSLATE_NOOP(
            "Errors", "The secrets cannot be read or written: %1. Check the folder that PACKLEDGER_SECRETS names.") },
    { "secret.keychain",
        QT_TRANSLATE_NOOP("Errors",
            "The keychain did not do its work: %1. Unlock it and try again. Where this computer has none, name a "
            "folder for secrets in the environment variable PACKLEDGER_SECRETS.") },
    { "secret.name",
        QT_TRANSLATE_NOOP("Errors",
            "This is no name for a secret: %1. Use 1 to 64 letters, digits, hyphens, underscores and dots.") },
    { "secret.no-keychain",
        QT_TRANSLATE_NOOP("Errors",
            "There is no keychain here to hold secrets (%1). Sign in to a desktop that has one, or, on a machine "
            "without, name a folder closed to others in PACKLEDGER_SECRETS.") },
    { "secret.unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no secret named %1 here. Store it with packledger-cli secret set %1.") },

    // sync
    { "sync.arrival-ended",
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing is to be decided about arrival %1: it is neither refused nor quarantined.") },
    { "sync.arrival-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no arrival %1. Look at packledger-cli inbox list.") },
    { "sync.bytes-unreadable",
        QT_TRANSLATE_NOOP("Errors", "The document %1 could not be read to its end. Nothing was queued; try again.") },
    { "sync.document-ended",
        QT_TRANSLATE_NOOP("Errors", "Document %1 has come to its end; nothing can be changed about it any more.") },
    { "sync.document-unknown",
        QT_TRANSLATE_NOOP("Errors", "There is no document %1 in the outbox. Look at packledger-cli outbox list.") },
    { "sync.instance-reused",
        QT_TRANSLATE_NOOP(
            "Errors", "Another document has the identity %1 already. Nothing was queued; make the document anew.") },
    { "sync.message-id-reused",
        QT_TRANSLATE_NOOP("Errors",
            "The partner sent another message under the Message-ID %1 before. Ask the partner which of the two "
            "holds.") },
    { "sync.no-outcome",
        QT_TRANSLATE_NOOP("Errors", "Nobody knows whether the partner took the document. It is sent again.") },
    { "sync.notice-rejected",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's system could not read the ship notice (%1). Look at it with the partner, then send it "
            "again.") },
    { "sync.partner-busy",
        QT_TRANSLATE_NOOP("Errors", "Another program is sending to %1 just now. Wait until it is done.") },
    { "sync.partner-field",
        QT_TRANSLATE_NOOP("Errors",
            "A field of the partner's profile cannot be used: %1. docs/partners.md tells what may stand there.") },
    { "sync.partner-file",
        QT_TRANSLATE_NOOP("Errors", "The file does not hold a partner's profile: %1. It must be one JSON object.") },
    { "sync.partner-in-use",
        QT_TRANSLATE_NOOP(
            "Errors", "Documents for %1 are still on their way. Wait for their end, or resolve them with a reason.") },
    { "sync.partner-missing-field",
        QT_TRANSLATE_NOOP("Errors", "The partner's profile lacks a field: %1. docs/partners.md describes it.") },
    { "sync.partner-secret",
        QT_TRANSLATE_NOOP("Errors",
            "A password or key stands in the partner's profile itself (%1). Store it with packledger-cli secret set "
            "NAME and write secret:NAME in its place. Change it, as others may have read it.") },
    { "sync.partner-unknown",
        QT_TRANSLATE_NOOP(
            "Errors", "There is no partner named %1. Look at packledger-cli partner list, or add the partner.") },
    { "sync.partner-unknown-field",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's profile has a field that means nothing here: %1. Check its spelling; docs/partners.md "
            "describes every field.") },

    { "sync.reason-missing",
        QT_TRANSLATE_NOOP("Errors", "Say why: a decision about document %1 is kept with its reason.") },

    // transport
    { "transport.answer",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server gave an answer that says nothing about the document: %1. It is kept and tried "
            "again. Check the address in the partner's profile; a proxy may have answered.") },
    { "transport.certificate-expired",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's certificate has expired: %1. Nothing was sent. Tell the partner; if your clock is wrong, "
            "set it.") },
    { "transport.certificate-file",
        QT_TRANSLATE_NOOP("Errors",
            "There is no certificate in this file: %1. Ask the partner for its certificate, as a file that ends with "
            ".pem, .crt, .cer or .p7b.") },
    { "transport.certificate-host",
        QT_TRANSLATE_NOOP("Errors",
            "The server shows the certificate of another host: %1. Nothing was sent. Check the address in the "
            "partner's profile.") },
    { "transport.certificate-not-yet-valid",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's certificate does not hold yet: %1. Nothing was sent. Check this computer's clock, then "
            "tell the partner.") },
    { "transport.certificate-pin",
        QT_TRANSLATE_NOOP("Errors",
            "The server's key is not the one that the partner's profile names: %1. Nothing was sent. Ask the partner, "
            "on another way than this, whether the key was changed.") },
    { "transport.certificate-revoked",
        QT_TRANSLATE_NOOP("Errors", "The partner's certificate was revoked: %1. Nothing was sent. Tell the partner.") },
    { "transport.certificate-untrusted",
        QT_TRANSLATE_NOOP("Errors",
            "Nobody trusted vouches for the partner's certificate: %1. Nothing was sent. If the partner has an "
            "authority of its own, enter its certificate in the profile: Connection, All options, Their authority "
            "(ca).") },
    { "transport.certificate-with-key",
        QT_TRANSLATE_NOOP("Errors",
            "A private key is in this file: %1. It was not taken. A partner's certificate comes without a key; is this "
            "our own?") },
    { "transport.client-certificate",
        QT_TRANSLATE_NOOP("Errors",
            "Our own certificate for this partner is missing, damaged, or does not fit its key or password: %1. "
            "Choose it again in the partner's profile, Connection, or store it with packledger-cli secret set.") },
    { "transport.connect",
        QT_TRANSLATE_NOOP("Errors",
            "The partner cannot be reached: %1. Documents are kept and sent later. Check the network, the firewall "
            "and the port.") },
    { "transport.file-name",
        QT_TRANSLATE_NOOP("Errors",
            "A document cannot be sent under the name %1. Use letters, digits, hyphens, underscores and dots.") },
    { "transport.folder",
        QT_TRANSLATE_NOOP("Errors",
            "The folder cannot be opened: %1. Check that it exists, that the share is connected, and that it may be "
            "used.") },
    { "transport.folder-too-full",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's folder %1 holds too many files to be listed, and nothing was fetched. Ask the partner to "
            "clear it, or have files deleted or moved once they are here (taken, in the profile).") },
    { "transport.host-key-changed",
        QT_TRANSLATE_NOOP("Errors",
            "The server shows another key than the one in the partner's profile: %1. Somebody may stand in between, "
            "so nothing was sent, not even the password. Ask the partner, on another way than this, whether the key "
            "was changed.") },
    { "transport.host-key-unknown",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's profile does not say which key the server has to show. It shows this one: %1. Compare it "
            "with what the partner tells you on another way, then enter it as fingerprint.") },
    { "transport.job",
        QT_TRANSLATE_NOOP("Errors",
            "The partner looked into the document and refused it: %1. Correct what it names and send a new one; the "
            "same bytes would be refused again.") },
    { "transport.job-unknown",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server took the document and does not know the job that it named for it: %1. It is asked "
            "again. If this stays, ask the partner at which address its jobs are reached from outside, and enter that "
            "address in the profile.") },
    { "transport.kind",
        QT_TRANSLATE_NOOP("Errors",
            "Nothing can be sent to this partner or fetched from it by the way “%1”. Choose folder, sftp, https or as2 "
            "in its profile.") },
    { "transport.limit",
        QT_TRANSLATE_NOOP("Errors",
            "The document is larger than the partner takes, so it was not sent: %1. Take the partner's limits into its "
            "profile (Connection test, or packledger-cli partner test --take-limits) and correct the shipment: what "
            "goes "
            "then is split.") },
    { "transport.lost",
        QT_TRANSLATE_NOOP("Errors",
            "The connection to the partner broke: %1. The document is kept, and the same bytes are sent again.") },
    { "transport.name-taken",
        QT_TRANSLATE_NOOP("Errors",
            "The partner has another document of the same name: %1. Nothing was overwritten. Ask the partner which "
            "one holds, then send again.") },
    { "transport.no-such-place",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server does not know this address: %1. Check the address in the partner's profile.") },
    { "transport.option",
        QT_TRANSLATE_NOOP("Errors",
            "The way to this partner is not described properly: %1. Correct the option in the partner's profile.") },
    { "transport.plain-secret",
        QT_TRANSLATE_NOOP("Errors",
            "A password or key stands in the partner's profile itself (%1). Store it with packledger-cli secret set "
            "NAME and write secret:NAME in its place. Change it, as others may have read it.") },
    { "transport.private-key",
        QT_TRANSLATE_NOOP("Errors",
            "Our private key for %1 is damaged, or its password is wrong. Store both again with packledger-cli secret "
            "set.") },
    { "transport.read",
        QT_TRANSLATE_NOOP("Errors", "A file could not be read: %1. It stays where it is; check who may read it.") },
    { "transport.redirect",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server sends us elsewhere: %1. Documents and passwords go only where the profile says. Ask "
            "the partner for its new address and enter it.") },
    { "transport.refused",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server refused the document: %1. The same bytes would be refused again; correct what it "
            "names and send a new one.") },
    { "transport.remove",
        QT_TRANSLATE_NOOP("Errors",
            "A file was fetched, but could not be taken away: %1. It is safe here. Check who may delete in that "
            "folder, or set the partner's profile to leave files there.") },
    { "transport.resolve",
        QT_TRANSLATE_NOOP(
            "Errors", "The partner's host name is not known: %1. Check the address in the profile, and the network.") },
    { "transport.revocation",
        QT_TRANSLATE_NOOP("Errors",
            "It cannot be told whether the partner's certificate was revoked: %1. Nothing was sent. Fetch the current "
            "revocation list of its authority.") },
    { "transport.sign-in",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server did not let us in: %1. Check user, password, token or key in the profile, and "
            "whether they have expired.") },
    { "transport.timeout",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server did not answer in time: %1. The document is kept, and the same bytes are sent "
            "again.") },
    { "transport.tls",
        QT_TRANSLATE_NOOP("Errors",
            "No safe connection could be agreed on: %1. TLS 1.2 or newer is needed. Nothing was sent; ask the partner "
            "to renew its server.") },
    { "transport.too-large",
        QT_TRANSLATE_NOOP("Errors",
            "What the partner gave is larger than its profile allows: %1. It was not fetched; ask the partner for "
            "smaller documents, or allow more.") },
    { "transport.trouble",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's server has trouble of its own: %1. The document is kept, and the same bytes are sent "
            "again.") },
    { "transport.url",
        QT_TRANSLATE_NOOP("Errors",
            "Nothing can be sent to this address: %1. It must begin with https:// and hold no password; http:// is for "
            "this computer alone.") },
    { "transport.write",
        QT_TRANSLATE_NOOP("Errors",
            "A document could not be put down: %1. It is kept and tried again; check the free space and who may write "
            "there.") },

    // as2
    { "as2.ambiguous-sender",
        QT_TRANSLATE_NOOP("Errors",
            "An AS2 message came that nobody signed, under names that several partners have: %1. Whose it is cannot be "
            "told, so it was not taken. Ask them to sign, or agree on an AS2 name for each.") },
    { "as2.certificate",
        QT_TRANSLATE_NOOP("Errors",
            "No certificate of the partner can be used: %1. Ask the partner for its present certificate and put it "
            "into its profile.") },
    { "as2.decompression",
        QT_TRANSLATE_NOOP(
            "Errors", "The AS2 message could not be unpacked: %1. The sender was told; ask for it again.") },
    { "as2.decryption",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message could not be decrypted: %1. It may be meant for an older certificate of ours; send the "
            "partner the present one.") },
    { "as2.identity",
        QT_TRANSLATE_NOOP("Errors",
            "Our own certificate and key for AS2 cannot be used: %1. Both have to stand in one PEM file without a "
            "password. Choose it in the partner's profile, Connection, or store it with packledger-cli secret set.") },
    { "as2.key-refused",
        QT_TRANSLATE_NOOP("Errors",
            "The partner could not read the document, or did not know our signature: %1. One side has another "
            "certificate of the other: exchange the present ones, enter theirs in the profile, then send the document "
            "again.") },
    { "as2.malformed", QT_TRANSLATE_NOOP("Errors", "What came is no AS2 message: %1. The sender was told.") },
    { "as2.mic-mismatch",
        QT_TRANSLATE_NOOP("Errors",
            "The partner confirms other bytes than we sent: %1. Call the partner before anything is sent again.") },
    { "as2.no-receipt",
        QT_TRANSLATE_NOOP("Errors",
            "The partner answered without a receipt: %1. The document is sent again; if this stays, ask the partner "
            "whether its AS2 address is right.") },
    { "as2.receipt-for-other",
        QT_TRANSLATE_NOOP("Errors", "The partner's receipt is for another message: %1. The document is sent again.") },
    { "as2.receipt-host",
        QT_TRANSLATE_NOOP("Errors",
            "A partner wants its receipts posted to a host that its profile does not name, so its message was not "
            "taken: %1. If that host is right, enter it in the profile: Connection, All options, Receipts may also go "
            "to.") },
    { "as2.receipt-unsigned",
        QT_TRANSLATE_NOOP("Errors",
            "The partner's receipt is not signed and proves nothing. Ask the partner to sign its receipts, or accept "
            "unsigned ones in its profile.") },
    { "as2.refused",
        QT_TRANSLATE_NOOP("Errors",
            "The partner did not take the document: %1. Sending it again will not help; settle it with the partner, "
            "then send a new one.") },
    { "as2.signature",
        QT_TRANSLATE_NOOP("Errors",
            "The signature of the AS2 message does not fit its bytes: %1. The message was not taken and the sender was "
            "told.") },
    { "as2.unencrypted",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message was not encrypted and was not taken. Ask the partner to encrypt, or accept it in its "
            "profile.") },
    { "as2.unknown-partner",
        QT_TRANSLATE_NOOP("Errors",
            "An AS2 message came under names that no partner's profile has. Compare the AS2 names of both sides; case "
            "counts.") },
    { "as2.unknown-signer",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message is signed by none of the certificates in the partner's profile. Ask the partner for its "
            "present certificate.") },
    { "as2.unsigned",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message was not signed and was not taken. Ask the partner to sign, or accept it in its "
            "profile.") },
    { "as2.weak-algorithm",
        QT_TRANSLATE_NOOP("Errors",
            "The AS2 message is protected by an old method: %1. Ask the partner for SHA-256 and AES, or accept it in "
            "its profile.") },

    // trials
    { "trial.busy",
        QT_TRANSLATE_NOOP("Errors",
            "The test documents of %1 could not be queued: other documents were queued at the same moment. Try "
            "again.") },
    { "trial.making-failed",
        QT_TRANSLATE_NOOP("Errors",
            "The test documents could not be made: %1. Check the numbers and limits in the partner's profile.") },
    { "trial.no-product",
        QT_TRANSLATE_NOOP("Errors",
            "There is no product %1 at this site. Name one of `product list`, or none: then the example is used.") },
    { "trial.not-a-customer",
        QT_TRANSLATE_NOOP("Errors",
            "No documents go to %1: it is no customer. Read a test document of theirs instead, then let it go live.") },
    { "trial.not-passed",
        QT_TRANSLATE_NOOP("Errors",
            "The partner cannot go live yet: %1. Send test documents until all are acknowledged; or override it and "
            "say "
            "why.") },
    { "trial.other-receiver",
        QT_TRANSLATE_NOOP("Errors",
            "The document is meant for %1, which is not this site. Ask the partner to address it to the site's GLN.") },
    { "trial.other-sender",
        QT_TRANSLATE_NOOP("Errors",
            "The document says that it comes from %1, and the profile has another GLN. Ask the partner which is "
            "right.") },

    // clock
    { "clock.nonsense",
        QT_TRANSLATE_NOOP(
            "Errors", "%1 answered, but not as a time server whose own clock is set. Choose another time source.") },
    { "clock.silent",
        QT_TRANSLATE_NOOP("Errors", "The time source %1 does not answer. Check the network and the name.") },
    { "clock.source",
        QT_TRANSLATE_NOOP(
            "Errors", "There is no time source of this name: “%1”. Write ntp:HOST, such as ntp:pool.ntp.org.") },

    // endpoint
    { "endpoint.address",
        QT_TRANSLATE_NOOP("Errors",
            "Nothing can be listened for at %1: it is not an address of this computer. Choose another one.") },
    { "endpoint.certificate",
        QT_TRANSLATE_NOOP("Errors",
            "The certificate and key for listening cannot be used. Both must be PEM, and the key must have no "
            "passphrase.") },
    { "endpoint.no-such-token",
        QT_TRANSLATE_NOOP("Errors", "No system has a token of the name “%1”. The list shows those that have one.") },
    { "endpoint.no-token",
        QT_TRANSLATE_NOOP("Errors",
            "There is no token that other systems could show: the secret %1 is missing. Make one on the page “Other "
            "systems”, or with packledger-cli serve --new-token.") },
    { "endpoint.port-forbidden",
        QT_TRANSLATE_NOOP(
            "Errors", "This program may not listen at %1: ports below 1024 are for the system. Choose another port.") },
    { "endpoint.port-in-use",
        QT_TRANSLATE_NOOP(
            "Errors", "Another program listens at %1 already. Choose another port, or end that program.") },
    { "endpoint.query",
        QT_TRANSLATE_NOOP("Errors", "This parameter of the query is not known, or its value is none: %1.") },
    { "endpoint.token-name",
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” cannot be the name of a system: letters, digits, points and underscores, 40 at most.") },
    { "endpoint.too-complex",
        QT_TRANSLATE_NOOP("Errors", "This parameter asks for more than can be looked up: %1. Ask for less at once.") },

    // verification
    { "verification.channel",
        QT_TRANSLATE_NOOP("Errors", "A request does not come by “%1”. Say mail, telephone, portal or letter.") },
    { "verification.incomplete",
        QT_TRANSLATE_NOOP("Errors",
            "A product identifier has a lot (10) and an expiry date (17) as well; missing is: %1. Scan the square "
            "code, "
            "or ask for the rest of the label.") },
    { "verification.no-code",
        QT_TRANSLATE_NOOP("Errors",
            "This names no pack for certain: %1. Product number (GTIN) and serial number are "
            "needed: scan the square code.") },
    { "verification.no-such-client",
        QT_TRANSLATE_NOOP("Errors", "The site packs for no client of the name “%1”: none of its pools says so.") },
    { "verification.no-such-request",
        QT_TRANSLATE_NOOP("Errors", "No request %1 waits for an answer: it is answered, or there was none.") },
    { "verification.no-such-token",
        QT_TRANSLATE_NOOP("Errors", "Nobody of the name “%1” may ask over the network. The list shows who may.") },
    { "verification.nobody",
        QT_TRANSLATE_NOOP("Errors", "Say who asks: a GLN, or the name of the company. The log needs it.") },
    { "verification.reason-missing",
        QT_TRANSLATE_NOOP("Errors", "Say why nobody answers it. The log needs the reason.") },
    { "verification.token-name",
        QT_TRANSLATE_NOOP("Errors",
            "“%1” cannot be the name of an asker: letters, digits, points and dashes, 40 at "
            "most.") },
};

} // namespace

std::span<const ErrorText> errortexts::exchange()
{
    return texts;
}

} // namespace packledger
