# What capnpc-rust looks for in schemas: where its code goes, and which getters return an `Option`.
@0xf21a86c40b9de753;

annotation parentModule @0xabee386cd1450364 (file) :Text;
annotation option @0xabfef22c4ee1964e (field) :Void;
