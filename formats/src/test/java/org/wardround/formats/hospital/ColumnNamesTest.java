package org.wardround.formats.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as real exports write them, and the field that each name must fill. */
class ColumnNamesTest {
    private static final FieldNames NAMES = Names.ours().inventory();

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                // clinical engineering, German (medusa, wave)
                "Inventarnummer;Hersteller;Typ;Geräteart;Serien-Nr.;SW-Stand;Standort;Kostenstelle;Anschaffungsdatum;Geräteverantwortlicher!id;manufacturer;model;description;serial;software_version;location;department;-;PERSON",
                "Inv.-Nr.;Fabrikat;Gerätetyp;Gerätebezeichnung;Fabrik-Nr.;Firmware-Version;Raum-Nr.;Abteilung;Risikoklasse;Bemerkung!id;manufacturer;model;description;serial;software_version;location;department;-;remarks",
                "GERAETENUMMER;HERSTELLER;MODELLBEZEICHNUNG;GERÄTEGRUPPE;SERIENNUMMER;SOFTWARESTAND!id;manufacturer;model;description;serial;software_version",
                // GMAO, French (Carl, AssetPlus)
                "N° inventaire;Désignation;Marque;Modèle;N° de série;Version logiciel;UF;Bâtiment;Date de mise en service;Technicien!id;description;manufacturer;model;serial;software_version;department;location;-;PERSON",
                "Code appareil;Libellé;Fabricant;Type;Numéro de série;Système d'exploitation;Adresse IP;Connecté au réseau;Fin de support;Quantité!id;description;manufacturer;model;serial;operating_system;ip;connected;support_end;quantity",
                // GLPI, French and English
                "Nom;Entité;Statut;Fabricant;Numéro de série;Type;Modèle;Système d'exploitation - Nom;Lieu;Utilisateur;Dernière modification!id;department;status;manufacturer;serial;description;model;operating_system;location;PERSON;-",
                "Name,Status,Manufacturers,Serial number,Type,Model,Operating System - Name,Locations!id;status;manufacturer;serial;description;model;operating_system;location",
                // Italian
                "N. Inventario;Produttore;Modello;Descrizione;Matricola;Versione software;Reparto;Ubicazione;Connesso in rete;Fine supporto;Responsabile!id;manufacturer;model;description;serial;software_version;department;location;connected;support_end;PERSON",
                // Spanish
                "Número de inventario;Fabricante;Modelo;Descripción;Número de serie;Versión de software;Servicio;Ubicación;Conectado;Cantidad;Persona de contacto!id;manufacturer;model;description;serial;software_version;service;location;connected;quantity;PERSON",
                // Dutch (Ultimo)
                "Apparaatnummer;Merk;Type;Omschrijving;Serienummer;Softwareversie;Afdeling;Locatie;Netwerkaansluiting;Aantal;Contactpersoon!id;manufacturer;model;description;serial;software_version;department;location;connected;quantity;PERSON",
                // Snipe-IT
                "Asset Tag,Item Name,Category,Manufacturer,Model Name,Model Number,Serial,Location,Status,Purchase Date,Checked Out To,Notes!id;description;description;manufacturer;model;article_number;serial;location;status;-;PERSON;remarks",
                // NetBox
                "name,role,manufacturer,device_type,serial,asset_tag,site,rack,status,primary_ip4,tenant,platform,comments!description;description;manufacturer;model;serial;id;location;location;status;ip;department;operating_system;remarks",
                // Lansweeper
                "AssetName,AssetType,Domain,IPAddress,Mac,Manufacturer,Model,Serialnumber,OS,Build,Lastseen,Warrantydate,Location!id;description;-;ip;mac;manufacturer;model;serial;operating_system;software_version;-;-;location",
                // SCCM and Intune
                "Device name,Managed by,OS,OS version,Serial number,Manufacturer,Model,Last user!id;PERSON;operating_system;operating_system;serial;manufacturer;model;PERSON",
                // passive discovery
                "Device ID,Device Category,Device Type,Manufacturer,Model,Serial,MAC List,IP,VLAN,OS Name,App/Firmware Version,First Seen,Risk Score,Assigned Users!id;description;description;manufacturer;model;serial;mac;ip;zone;operating_system;software_version;-;-;PERSON",
                // imaging: DICOM tags
                "AE Title,IP,Manufacturer (0008,0070)!-;ip;manufacturer",
                // names that are listed nowhere, told by their words; only where no other column gives the field
                "N° inventaire;Marque;Type d'équipement;Désignation modèle;Indice logiciel;Service!id;manufacturer;description;model;software_version;service",
                "Inv-Nr;Hersteller;Modell lt. Typenschild;Ausgelieferte Version;Version!id;manufacturer;model;?;software_version",
                "Codice inventario;Marca;Modello di targa;Versione in uso!id;manufacturer;model;software_version",
                "Código de equipo;Marca;Modelo registrado;Versiones instaladas!id;manufacturer;model;software_version",
                "Apparaatnummer;Merk;Modelnaam apparaat;Huidige firmwareversie!id;manufacturer;model;software_version",
                // one column for two things, and mixed languages
                "Inventar-Nr. / N° inventaire;Hersteller/Fabricant;Modell/Modèle;Station/Service;VLAN/Zone!id;manufacturer;model;department;zone",
                // labelled rows of the project
                "asset_id,manufacturer,model,description,software_version!id;manufacturer;model;description;software_version",
            })
    void nameOfARealExportFillsItsField(String header, String expected) {
        String separator = header.contains(";") ? ";" : ",";
        List<String> names = header.startsWith("AE Title")
                ? List.of("AE Title", "IP", "Manufacturer (0008,0070)")
                : List.of(header.split(separator));
        List<String> fields = NAMES.assign(names, Set.of()).stream()
                .map(column -> switch (column.use()) {
                    case FIELD -> column.field();
                    case PERSON -> "PERSON";
                    case NOT_NEEDED -> "-";
                    case KEPT, UNKNOWN -> "?";
                })
                .toList();
        assertThat(fields).containsExactly(expected.split(";"));
    }

    @Test
    void spellingsOfOneNameAreTheSame() {
        Stream.of(
                        "Gerätenummer",
                        "Geraetenummer",
                        "GERÄTENUMMER",
                        "Geräte-Nummer",
                        " gerätenummer ",
                        "Geratenummer",
                        "Gera\u0308tenummer")
                .forEach(name -> assertThat(
                                NAMES.assign(List.of(name), Set.of()).getFirst().field())
                        .as(name)
                        .isEqualTo("id"));
    }

    @Test
    void rowOfDataIsNoHeader() {
        assertThat(NAMES.recognised(List.of("MT-1", "Dräger", "Evita V500", "Beatmungsgerät", "2.51", "ja")))
                .isZero();
    }
}
