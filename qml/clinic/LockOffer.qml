// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App
import Evenpace.Controls

/** Offers a lock, once. */
Notice {
    id: root

    required property ClinicLockController lock

    signal wanted

    visible: root.lock.isOfferWanted
    kind: "ok"
    iconName: "lock-simple"
    headline: qsTr("Lock the clinic with a PIN?")
    text: qsTr("It can be set later in the settings, too.")
    actionText: qsTr("Set a PIN")
    closable: true
    onActed: root.wanted()
    onDismissed: root.lock.declineOffer()
}
